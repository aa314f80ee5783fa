#include "formats/brat.h"
