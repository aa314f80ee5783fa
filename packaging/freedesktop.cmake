# Desktop entry, metainfo, MIME type, icons and manual, by the rules of freedesktop.org.
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(share ${CMAKE_BINARY_DIR}/share)

configure_file(desktop/dateline.desktop.in ${share}/applications/${DATELINE_APP_ID}.desktop @ONLY)
configure_file(desktop/dateline.metainfo.xml.in ${share}/metainfo/${DATELINE_APP_ID}.metainfo.xml @ONLY)
configure_file(desktop/dateline-mime.xml.in ${share}/mime/packages/${DATELINE_APP_ID}.xml @ONLY)

# icons/hicolor/NxN/FOLDER/NAME.png of a drawing; MARGIN pixels stay free around it.
set(pictures)
function(draw_icon folder name size drawing margin)
  set(picture ${share}/icons/hicolor/${size}x${size}/${folder}/${name}.png)
  cmake_path(GET picture PARENT_PATH place)
  file(MAKE_DIRECTORY ${place})
  math(EXPR inner "${size} - 2 * ${margin}")
  add_custom_command(OUTPUT ${picture} DEPENDS ${drawing} VERBATIM
    COMMAND ${RSVG_CONVERT} --width ${inner} --height ${inner} --left ${margin} --top ${margin}
            --page-width ${size} --page-height ${size} --output ${picture} ${drawing})
  set(pictures ${pictures} ${picture} PARENT_SCOPE)
endfunction()

string(REPLACE "/" "-" mime_icon ${DATELINE_MIME_TYPE})
set(drawn ${PROJECT_SOURCE_DIR}/resources/icons/dateline)
set(page ${CMAKE_CURRENT_SOURCE_DIR}/icons/library)
draw_icon(apps ${DATELINE_APP_ID} 16 ${drawn}-16.svg 0)
draw_icon(apps ${DATELINE_APP_ID} 22 ${drawn}-22.svg 0)
draw_icon(apps ${DATELINE_APP_ID} 24 ${drawn}-22.svg 1)
draw_icon(mimetypes ${mime_icon} 16 ${page}-16.svg 0)
foreach(size 32 48 64 128 256 512)
  draw_icon(apps ${DATELINE_APP_ID} ${size} ${drawn}.svg 0)
endforeach()
foreach(size 22 24 32 48 64 128 256)
  draw_icon(mimetypes ${mime_icon} ${size} ${page}.svg 0)
endforeach()
configure_file(${drawn}.svg ${share}/icons/hicolor/scalable/apps/${DATELINE_APP_ID}.svg COPYONLY)
configure_file(${page}.svg ${share}/icons/hicolor/scalable/mimetypes/${mime_icon}.svg COPYONLY)
configure_file(icons/dateline-symbolic.svg ${share}/icons/hicolor/symbolic/apps/${DATELINE_APP_ID}-symbolic.svg COPYONLY)

# The manual: our words around what the program says of itself.
set(manual ${share}/man/man1/dateline.1.gz)
file(MAKE_DIRECTORY ${share}/man/man1)
add_custom_command(OUTPUT ${manual} VERBATIM
  DEPENDS dateline ${CMAKE_CURRENT_SOURCE_DIR}/man/dateline.1.in ${CMAKE_CURRENT_SOURCE_DIR}/man/make_manual
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/man/make_manual
          $<TARGET_FILE:dateline> ${CMAKE_CURRENT_SOURCE_DIR}/man/dateline.1.in ${manual})

add_custom_target(share ALL DEPENDS ${pictures} ${manual})
install(DIRECTORY ${share}/ DESTINATION ${CMAKE_INSTALL_DATADIR})
