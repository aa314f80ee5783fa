#pragma once

struct sqlite3;

namespace dateline {

/// Registers WordScanner on a connection as FTS5's tokenizer "dateline"; every connection needs it. False when FTS5 refuses.
bool registerTokenizer(sqlite3 *connection);

} // namespace dateline
