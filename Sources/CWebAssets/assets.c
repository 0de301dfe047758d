/* Written by script/embed-web; not to be edited. The bytes are read by the compiler from web/. */
#include "CWebAssets.h"


static const web_asset assets[] = {
    {0, 0, 0, 0},
};

size_t web_asset_count(void) {
    return sizeof assets / sizeof assets[0] - 1;
}

const web_asset *web_asset_at(size_t index) {
    return &assets[index];
}
