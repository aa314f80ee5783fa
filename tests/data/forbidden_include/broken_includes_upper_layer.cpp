#include "domain/event.h"
#include "workflow/importer.h"
