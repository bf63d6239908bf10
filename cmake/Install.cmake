# SPDX-FileCopyrightText: 2026 The IMR Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What an installation holds, and the Debian package of it (dev package).
include(GNUInstallDirs)
set(IMR_ID org.imrworkbench.Workbench)
set(linux "${CMAKE_SOURCE_DIR}/packaging/linux")

install(TARGETS imr imr-workbench RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS imr-pages RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/imr-workbench)
install(FILES "${linux}/${IMR_ID}.desktop" DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES "${linux}/${IMR_ID}.metainfo.xml" DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES "${linux}/${IMR_ID}.mime.xml" DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${IMR_ID}.xml)
install(FILES "${linux}/${IMR_ID}.svg" DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(DIRECTORY "${CMAKE_SOURCE_DIR}/resources/samples/" DESTINATION ${CMAKE_INSTALL_DATADIR}/imr-workbench/samples
    FILES_MATCHING PATTERN "*.pdf" PATTERN "*.txt" PATTERN source EXCLUDE)

# Manual pages and completions come from --help, so that they say the same.
set(manual "${CMAKE_BINARY_DIR}/manual")
add_custom_command(OUTPUT "${manual}/stamp"
    COMMAND ${CMAKE_COMMAND} -E rm -rf "${manual}"
    COMMAND ${Python3_EXECUTABLE} "${linux}/manual.py" $<TARGET_FILE:imr> $<TARGET_FILE:imr-workbench> "${manual}"
    COMMAND sh -c "gzip -9n \"$0\"/*.1" "${manual}"
    COMMAND sh -c "gzip -9nc \"$0\" > \"$1\"" "${linux}/changelog" "${manual}/changelog.gz"
    COMMAND ${CMAKE_COMMAND} -E touch "${manual}/stamp"
    DEPENDS imr imr-workbench "${linux}/manual.py" "${linux}/changelog"
    COMMENT "Writing manual pages and completions" VERBATIM)
add_custom_target(manual DEPENDS "${manual}/stamp")
install(DIRECTORY "${manual}/" DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 FILES_MATCHING PATTERN "*.1.gz")
install(FILES "${manual}/completion.bash" DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME imr)
install(FILES "${manual}/completion.bash" DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
    RENAME imr-workbench)
install(FILES "${manual}/completion.zsh" DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions RENAME _imr)
install(FILES "${manual}/changelog.gz" "${linux}/copyright" DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME imr-workbench)
set(CPACK_PACKAGE_VENDOR "The IMR Workbench authors")
set(CPACK_PACKAGE_CONTACT "The IMR Workbench authors <imr-workbench@imrworkbench.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "workbench for California IMR determination letters")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Shows Independent Medical Review determination letters
beside a form of the values found in them, marks the words that each value
came from, and keeps every correction in one local file. Past determinations
are found by their words, and datasets are exported whose every value can be
traced to its place in a letter.
.
The package has the desktop application imr-workbench and the command imr.")
set(CPACK_PACKAGE_INSTALL_DIRECTORY ".")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_CMAKE_PROJECTS "${CMAKE_BINARY_DIR};imr-workbench;ALL;/")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded, not linked: no tool finds these.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "tesseract-ocr-eng, fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, fonts-inter, fonts-noto-core")
include(CPack)
