#pragma once
#include <zlib.h>

// inflateInit2 is a macro, which Swift cannot call. 31: the largest window, and a gzip header.
static inline int planisphere_inflate_begin(z_stream *stream) { return inflateInit2(stream, 31); }
