# The Debian package: cpack --config build/release/CPackConfig.cmake
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME firth)
set(CPACK_PACKAGE_CONTACT "Firth developers <firth@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "learn word2vec by watching it run")
set(CPACK_PACKAGE_DESCRIPTION
"Firth teaches word2vec, the way computers learn what words mean from the
company they keep: a text becomes tokens, a window slides over them and makes
samples, and each training step moves a few vectors, all of it in sight, forward
and back. A map shows words find each other while training runs.
.
firth-cli does the same without a window.")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no library asks for: the window systems' plugins, and a font to write with.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "qt6-qpa-plugins, fonts-inter | fonts-noto-core | fonts-dejavu-core | fonts-freefont-ttf")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-inter, fonts-dejavu-core, fonts-noto-core, fonts-droid-fallback, qt6-translations-l10n, qt6-wayland")
include(CPack)
