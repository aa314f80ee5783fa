# macOS, with libraries of a package manager: `cmake --preset package && cmake --build --preset package --target package` makes a disk
# image. Tried: the icon. Not tried: the rest, for want of a Mac. Signing and notarising are left to whoever publishes.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
set(icon ${CMAKE_CURRENT_BINARY_DIR}/dateline.icns)
execute_process(COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/icons/bundle ${RSVG_CONVERT} ${icon}
  COMMAND_ERROR_IS_FATAL ANY)
set_source_files_properties(${icon} PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
target_sources(dateline PRIVATE ${icon})
set_target_properties(dateline PROPERTIES MACOSX_BUNDLE ON OUTPUT_NAME Dateline
  MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in)

include(qt_deploy.cmake)

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Dateline)
