#include "CWebAssets.h"

#include <limits.h>
#include <zlib.h>

size_t web_gzip(const unsigned char *bytes, size_t count, unsigned char *into, size_t room) {
    if (count > UINT_MAX || room > UINT_MAX) return 0;
    z_stream stream = {0};
    /* 15 bits of window are the most there are; 16 more ask for the frame of gzip. Its header names no time and no file. */
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
    stream.next_in = (unsigned char *)bytes;
    stream.avail_in = (unsigned int)count;
    stream.next_out = into;
    stream.avail_out = (unsigned int)room;
    int done = deflate(&stream, Z_FINISH);
    size_t written = stream.total_out;
    deflateEnd(&stream);
    return done == Z_STREAM_END ? written : 0;
}
