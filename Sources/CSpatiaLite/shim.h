// sqlite3.h comes first: spatialite.h speaks of sqlite3 without including it.
#include <sqlite3.h>
#include <spatialite.h>
