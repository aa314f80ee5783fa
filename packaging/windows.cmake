# Windows, with MSYS2's UCRT64 packages: `cmake --preset package && cmake --build --preset package --target package` makes an installer
# for one user by NSIS. Tried: the icon, and that NSIS compiles the script (on Linux). Not tried: the rest, for want of a Windows.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
set(icon ${CMAKE_CURRENT_BINARY_DIR}/dateline.ico)
execute_process(COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/icons/bundle ${RSVG_CONVERT} ${icon}
  COMMAND_ERROR_IS_FATAL ANY)
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/dateline.rc "1 ICON \"${icon}\"\n")
enable_language(RC)
target_sources(dateline PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/dateline.rc)

# The libraries that are not Qt's are found by what the program is linked with.
include(qt_deploy.cmake)
install(TARGETS dateline RUNTIME_DEPENDENCIES PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" POST_EXCLUDE_REGEXES "[Ss]ystem32")

set(CPACK_GENERATOR NSIS64)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Dateline)
set(CPACK_PACKAGE_EXECUTABLES dateline Dateline)
set(CPACK_NSIS_DISPLAY_NAME Dateline)
set(CPACK_NSIS_MUI_ICON ${icon})
set(CPACK_NSIS_MUI_UNIICON ${icon})
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/dateline.exe)
set(CPACK_NSIS_INSTALL_ROOT "$LOCALAPPDATA\\\\Programs")
set(CPACK_NSIS_EXECUTION_LEVEL user)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
# *.dateline opens by a double click; libraries, settings and log stay where they are when Dateline goes.
set(classes "HKCU \\\"Software\\\\Classes")
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
  WriteRegStr ${classes}\\\\.dateline\\\" \\\"\\\" \\\"${DATELINE_APP_ID}\\\"
  WriteRegStr ${classes}\\\\${DATELINE_APP_ID}\\\" \\\"\\\" \\\"Dateline library\\\"
  WriteRegStr ${classes}\\\\${DATELINE_APP_ID}\\\\DefaultIcon\\\" \\\"\\\" \\\"$INSTDIR\\\\bin\\\\dateline.exe,0\\\"
  WriteRegStr ${classes}\\\\${DATELINE_APP_ID}\\\\shell\\\\open\\\\command\\\" \\\"\\\" '\\\"$INSTDIR\\\\bin\\\\dateline.exe\\\" \\\"%1\\\"'")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "
  DeleteRegKey ${classes}\\\\.dateline\\\"
  DeleteRegKey ${classes}\\\\${DATELINE_APP_ID}\\\"")
