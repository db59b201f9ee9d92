// sqlite3.h comes first: spatialite.h speaks of sqlite3 without including it.
#include <sqlite3.h>
#include <spatialite.h>

// sqlite3_config takes a variable list of arguments, which Swift cannot call. Without its statistics
// SQLite asks for memory without a lock. It must come before the first connection of the process;
// later it does nothing.
static inline int planisphere_forget_memory_statistics(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

// Likewise: lets the store say in an address that a file cannot change.
static inline int planisphere_read_addresses(void) {
    return sqlite3_config(SQLITE_CONFIG_URI, 1);
}
