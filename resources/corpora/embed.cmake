# Writes OUTPUT, a C++ file that holds FOLDER/<name>.txt and <name>.groups for each of NAMES as
# byte arrays: string literals have a size limit in some compilers.
set(text "// Made by resources/corpora/embed.cmake.\n#include <string_view>\nnamespace firth::bundled {\n")
function(embed symbol file)
  set(bytes "0x20")
  if(EXISTS ${file})
    file(READ ${file} hex HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
    string(REGEX REPLACE "(0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,)"
           "\\1\n" bytes "${bytes}")
  endif()
  set(text "${text}static const unsigned char ${symbol}Bytes[] = {\n${bytes}};\n\
extern const std::string_view ${symbol};\n\
const std::string_view ${symbol}{reinterpret_cast<const char*>(${symbol}Bytes), sizeof(${symbol}Bytes)};\n"
      PARENT_SCOPE)
endfunction()
foreach(name IN LISTS NAMES)
  embed(${name}Text ${FOLDER}/${name}.txt)
  embed(${name}Groups ${FOLDER}/${name}.groups)
endforeach()
file(WRITE ${OUTPUT} "${text}}  // namespace firth::bundled\n")
