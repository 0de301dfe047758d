/* The files of web/, built into the binary. */
#ifndef CWEBASSETS_H
#define CWEBASSETS_H

#include <stddef.h>

/* One file: its path as a browser asks for it ("/app.js"), its media type and its bytes, which live as long as the
   process and are never written to. */
typedef struct {
    const char *path;
    const char *media_type;
    const unsigned char *bytes;
    size_t count;
} web_asset;

/* How many files there are. */
size_t web_asset_count(void);

/* The file at an index below web_asset_count(); sorted by path. An accessor, because Swift cannot import an array
   of unknown size. */
const web_asset *web_asset_at(size_t index);

/* Writes the bytes in gzip (RFC 1952), packed as well as zlib can; returns how many were written, or 0 when they do not
   fit into the room there is. The same bytes always give the same result. */
size_t web_gzip(const unsigned char *bytes, size_t count, unsigned char *into, size_t room);

#endif
