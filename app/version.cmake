# Writes OUTPUT from TEMPLATE with VERSION and the commit that FOLDER is at, if it is the top of a
# git tree. What has not changed is not written, so that nothing is compiled again for it.
set(commit "")
find_program(git git)
if(git)
  execute_process(COMMAND ${git} -C ${FOLDER} rev-parse --show-prefix OUTPUT_VARIABLE prefix
                  RESULT_VARIABLE failed OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  if(NOT failed AND prefix STREQUAL "")
    execute_process(COMMAND ${git} -C ${FOLDER} rev-parse --short=12 HEAD OUTPUT_VARIABLE head
                    RESULT_VARIABLE failed OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    execute_process(COMMAND ${git} -C ${FOLDER} status --porcelain --untracked-files=no
                    OUTPUT_VARIABLE changes ERROR_QUIET)
    if(NOT failed)
      set(commit " (commit ${head})")
      if(NOT changes STREQUAL "")
        set(commit " (commit ${head}, changed since)")
      endif()
    endif()
  endif()
endif()
configure_file(${TEMPLATE} ${OUTPUT} @ONLY)
