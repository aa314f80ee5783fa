# Qt and its plug-ins beside the program; the script's keyword has another name since Qt 6.5.
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
  qt_generate_deploy_app_script(TARGET dateline OUTPUT_SCRIPT deploy)
else()
  qt_generate_deploy_app_script(TARGET dateline FILENAME_VARIABLE deploy)
endif()
install(SCRIPT ${deploy})
