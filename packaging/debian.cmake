# The Debian package. Its maintainer is whoever makes it: DEBFULLNAME and DEBEMAIL, as Debian's own tools read them.
set(maintainer "Dateline maintainers <maintainers@dateline.invalid>")
if(DEFINED ENV{DEBFULLNAME} AND DEFINED ENV{DEBEMAIL})
  set(maintainer "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
endif()

set(changelog ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz)
add_custom_command(OUTPUT ${changelog} DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog VERBATIM
  COMMAND sh -c "gzip -9nc '${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog' > '${changelog}'")
add_custom_target(changelog ALL DEPENDS ${changelog})
install(FILES debian/copyright ${changelog} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/dateline)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${maintainer}")
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6svg6) # its plug-in draws icons, which no linker sees
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Dateline puts what news articles on diplomacy say in order: who warned
whom, when, and what is still to come. Each event stands on a timeline
with the exact words it rests on, marked in the article.
.
Annotated articles are shown as annotated; in plain ones Dateline finds
the events itself and shows them as suggestions, each with its quote, its
date and the reason for the date. Events can be reviewed, merged, filtered,
searched and written out as timelines, tables, reports and pictures.
.
A library is one file. Dateline never connects to a network.")
