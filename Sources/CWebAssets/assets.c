/* Written by script/embed-web; not to be edited. The bytes are read by the compiler from web/. */
#include "CWebAssets.h"

static const unsigned char bytes_0[] = {
#embed "../../web/app.css" suffix(,)
0};
static const unsigned char bytes_1[] = {
#embed "../../web/icon.svg" suffix(,)
0};
static const unsigned char bytes_2[] = {
#embed "../../web/index.html" suffix(,)
0};
static const unsigned char bytes_3[] = {
#embed "../../web/js/access/second-factor.js" suffix(,)
0};
static const unsigned char bytes_4[] = {
#embed "../../web/js/access/sign-in.js" suffix(,)
0};
static const unsigned char bytes_5[] = {
#embed "../../web/js/admin/admin.js" suffix(,)
0};
static const unsigned char bytes_6[] = {
#embed "../../web/js/client.js" suffix(,)
0};
static const unsigned char bytes_7[] = {
#embed "../../web/js/client/backoff.js" suffix(,)
0};
static const unsigned char bytes_8[] = {
#embed "../../web/js/client/bystanders.js" suffix(,)
0};
static const unsigned char bytes_9[] = {
#embed "../../web/js/client/connection.js" suffix(,)
0};
static const unsigned char bytes_10[] = {
#embed "../../web/js/client/excerpt.js" suffix(,)
0};
static const unsigned char bytes_11[] = {
#embed "../../web/js/client/files.js" suffix(,)
0};
static const unsigned char bytes_12[] = {
#embed "../../web/js/client/history.js" suffix(,)
0};
static const unsigned char bytes_13[] = {
#embed "../../web/js/client/inbox.js" suffix(,)
0};
static const unsigned char bytes_14[] = {
#embed "../../web/js/client/incident-verbs.js" suffix(,)
0};
static const unsigned char bytes_15[] = {
#embed "../../web/js/client/leftovers.js" suffix(,)
0};
static const unsigned char bytes_16[] = {
#embed "../../web/js/client/outbox.js" suffix(,)
0};
static const unsigned char bytes_17[] = {
#embed "../../web/js/client/posting.js" suffix(,)
0};
static const unsigned char bytes_18[] = {
#embed "../../web/js/client/proof.js" suffix(,)
0};
static const unsigned char bytes_19[] = {
#embed "../../web/js/client/rest.js" suffix(,)
0};
static const unsigned char bytes_20[] = {
#embed "../../web/js/client/room-session.js" suffix(,)
0};
static const unsigned char bytes_21[] = {
#embed "../../web/js/client/room-verbs.js" suffix(,)
0};
static const unsigned char bytes_22[] = {
#embed "../../web/js/client/runs.js" suffix(,)
0};
static const unsigned char bytes_23[] = {
#embed "../../web/js/client/uploads.js" suffix(,)
0};
static const unsigned char bytes_24[] = {
#embed "../../web/js/core/announce.js" suffix(,)
0};
static const unsigned char bytes_25[] = {
#embed "../../web/js/core/dom.js" suffix(,)
0};
static const unsigned char bytes_26[] = {
#embed "../../web/js/core/icons.js" suffix(,)
0};
static const unsigned char bytes_27[] = {
#embed "../../web/js/core/listing.js" suffix(,)
0};
static const unsigned char bytes_28[] = {
#embed "../../web/js/core/names.js" suffix(,)
0};
static const unsigned char bytes_29[] = {
#embed "../../web/js/core/prose.js" suffix(,)
0};
static const unsigned char bytes_30[] = {
#embed "../../web/js/core/router.js" suffix(,)
0};
static const unsigned char bytes_31[] = {
#embed "../../web/js/core/settings.js" suffix(,)
0};
static const unsigned char bytes_32[] = {
#embed "../../web/js/core/signal.js" suffix(,)
0};
static const unsigned char bytes_33[] = {
#embed "../../web/js/core/time.js" suffix(,)
0};
static const unsigned char bytes_34[] = {
#embed "../../web/js/core/view.js" suffix(,)
0};
static const unsigned char bytes_35[] = {
#embed "../../web/js/files/custody.js" suffix(,)
0};
static const unsigned char bytes_36[] = {
#embed "../../web/js/files/file.js" suffix(,)
0};
static const unsigned char bytes_37[] = {
#embed "../../web/js/files/files.js" suffix(,)
0};
static const unsigned char bytes_38[] = {
#embed "../../web/js/files/level.js" suffix(,)
0};
static const unsigned char bytes_39[] = {
#embed "../../web/js/files/text.js" suffix(,)
0};
static const unsigned char bytes_40[] = {
#embed "../../web/js/files/uploads.js" suffix(,)
0};
static const unsigned char bytes_41[] = {
#embed "../../web/js/fold.js" suffix(,)
0};
static const unsigned char bytes_42[] = {
#embed "../../web/js/fold/lines.js" suffix(,)
0};
static const unsigned char bytes_43[] = {
#embed "../../web/js/fold/message.js" suffix(,)
0};
static const unsigned char bytes_44[] = {
#embed "../../web/js/fold/people.js" suffix(,)
0};
static const unsigned char bytes_45[] = {
#embed "../../web/js/fold/record.js" suffix(,)
0};
static const unsigned char bytes_46[] = {
#embed "../../web/js/incidents/badges.js" suffix(,)
0};
static const unsigned char bytes_47[] = {
#embed "../../web/js/incidents/change.js" suffix(,)
0};
static const unsigned char bytes_48[] = {
#embed "../../web/js/incidents/declare.js" suffix(,)
0};
static const unsigned char bytes_49[] = {
#embed "../../web/js/incidents/roles.js" suffix(,)
0};
static const unsigned char bytes_50[] = {
#embed "../../web/js/incidents/tasks.js" suffix(,)
0};
static const unsigned char bytes_51[] = {
#embed "../../web/js/incidents/timeline.js" suffix(,)
0};
static const unsigned char bytes_52[] = {
#embed "../../web/js/incidents/update.js" suffix(,)
0};
static const unsigned char bytes_53[] = {
#embed "../../web/js/main.js" suffix(,)
0};
static const unsigned char bytes_54[] = {
#embed "../../web/js/messages/command-list.js" suffix(,)
0};
static const unsigned char bytes_55[] = {
#embed "../../web/js/messages/composer.js" suffix(,)
0};
static const unsigned char bytes_56[] = {
#embed "../../web/js/messages/drafts.js" suffix(,)
0};
static const unsigned char bytes_57[] = {
#embed "../../web/js/messages/editor.js" suffix(,)
0};
static const unsigned char bytes_58[] = {
#embed "../../web/js/messages/emoji-picker.js" suffix(,)
0};
static const unsigned char bytes_59[] = {
#embed "../../web/js/messages/emoji.js" suffix(,)
0};
static const unsigned char bytes_60[] = {
#embed "../../web/js/messages/marks.js" suffix(,)
0};
static const unsigned char bytes_61[] = {
#embed "../../web/js/messages/mention-list.js" suffix(,)
0};
static const unsigned char bytes_62[] = {
#embed "../../web/js/messages/message.js" suffix(,)
0};
static const unsigned char bytes_63[] = {
#embed "../../web/js/messages/pins.js" suffix(,)
0};
static const unsigned char bytes_64[] = {
#embed "../../web/js/messages/proof.js" suffix(,)
0};
static const unsigned char bytes_65[] = {
#embed "../../web/js/messages/stream.js" suffix(,)
0};
static const unsigned char bytes_66[] = {
#embed "../../web/js/messages/thread.js" suffix(,)
0};
static const unsigned char bytes_67[] = {
#embed "../../web/js/messages/threads.js" suffix(,)
0};
static const unsigned char bytes_68[] = {
#embed "../../web/js/messages/unsent.js" suffix(,)
0};
static const unsigned char bytes_69[] = {
#embed "../../web/js/page.js" suffix(,)
0};
static const unsigned char bytes_70[] = {
#embed "../../web/js/rooms/band.js" suffix(,)
0};
static const unsigned char bytes_71[] = {
#embed "../../web/js/rooms/banner.js" suffix(,)
0};
static const unsigned char bytes_72[] = {
#embed "../../web/js/rooms/people.js" suffix(,)
0};
static const unsigned char bytes_73[] = {
#embed "../../web/js/rooms/room-list.js" suffix(,)
0};
static const unsigned char bytes_74[] = {
#embed "../../web/js/rooms/room.js" suffix(,)
0};
static const unsigned char bytes_75[] = {
#embed "../../web/js/rooms/then.js" suffix(,)
0};
static const unsigned char bytes_76[] = {
#embed "../../web/js/runs/runs.js" suffix(,)
0};
static const unsigned char bytes_77[] = {
#embed "../../web/js/shell/app.js" suffix(,)
0};
static const unsigned char bytes_78[] = {
#embed "../../web/js/shell/dialogs.js" suffix(,)
0};
static const unsigned char bytes_79[] = {
#embed "../../web/js/shell/keys.js" suffix(,)
0};
static const unsigned char bytes_80[] = {
#embed "../../web/js/shell/palette.js" suffix(,)
0};
static const unsigned char bytes_81[] = {
#embed "../../web/js/shell/panel.js" suffix(,)
0};
static const unsigned char bytes_82[] = {
#embed "../../web/js/shell/search.js" suffix(,)
0};
static const unsigned char bytes_83[] = {
#embed "../../web/js/shell/shell.js" suffix(,)
0};
static const unsigned char bytes_84[] = {
#embed "../../web/js/shell/verbs.js" suffix(,)
0};
static const unsigned char bytes_85[] = {
#embed "../../web/js/wire.js" suffix(,)
0};
static const unsigned char bytes_86[] = {
#embed "../../web/manifest.webmanifest" suffix(,)
0};

static const web_asset assets[] = {
    {"/app.css", "text/css; charset=utf-8", bytes_0, sizeof bytes_0 - 1},
    {"/icon.svg", "image/svg+xml", bytes_1, sizeof bytes_1 - 1},
    {"/index.html", "text/html; charset=utf-8", bytes_2, sizeof bytes_2 - 1},
    {"/js/access/second-factor.js", "text/javascript; charset=utf-8", bytes_3, sizeof bytes_3 - 1},
    {"/js/access/sign-in.js", "text/javascript; charset=utf-8", bytes_4, sizeof bytes_4 - 1},
    {"/js/admin/admin.js", "text/javascript; charset=utf-8", bytes_5, sizeof bytes_5 - 1},
    {"/js/client.js", "text/javascript; charset=utf-8", bytes_6, sizeof bytes_6 - 1},
    {"/js/client/backoff.js", "text/javascript; charset=utf-8", bytes_7, sizeof bytes_7 - 1},
    {"/js/client/bystanders.js", "text/javascript; charset=utf-8", bytes_8, sizeof bytes_8 - 1},
    {"/js/client/connection.js", "text/javascript; charset=utf-8", bytes_9, sizeof bytes_9 - 1},
    {"/js/client/excerpt.js", "text/javascript; charset=utf-8", bytes_10, sizeof bytes_10 - 1},
    {"/js/client/files.js", "text/javascript; charset=utf-8", bytes_11, sizeof bytes_11 - 1},
    {"/js/client/history.js", "text/javascript; charset=utf-8", bytes_12, sizeof bytes_12 - 1},
    {"/js/client/inbox.js", "text/javascript; charset=utf-8", bytes_13, sizeof bytes_13 - 1},
    {"/js/client/incident-verbs.js", "text/javascript; charset=utf-8", bytes_14, sizeof bytes_14 - 1},
    {"/js/client/leftovers.js", "text/javascript; charset=utf-8", bytes_15, sizeof bytes_15 - 1},
    {"/js/client/outbox.js", "text/javascript; charset=utf-8", bytes_16, sizeof bytes_16 - 1},
    {"/js/client/posting.js", "text/javascript; charset=utf-8", bytes_17, sizeof bytes_17 - 1},
    {"/js/client/proof.js", "text/javascript; charset=utf-8", bytes_18, sizeof bytes_18 - 1},
    {"/js/client/rest.js", "text/javascript; charset=utf-8", bytes_19, sizeof bytes_19 - 1},
    {"/js/client/room-session.js", "text/javascript; charset=utf-8", bytes_20, sizeof bytes_20 - 1},
    {"/js/client/room-verbs.js", "text/javascript; charset=utf-8", bytes_21, sizeof bytes_21 - 1},
    {"/js/client/runs.js", "text/javascript; charset=utf-8", bytes_22, sizeof bytes_22 - 1},
    {"/js/client/uploads.js", "text/javascript; charset=utf-8", bytes_23, sizeof bytes_23 - 1},
    {"/js/core/announce.js", "text/javascript; charset=utf-8", bytes_24, sizeof bytes_24 - 1},
    {"/js/core/dom.js", "text/javascript; charset=utf-8", bytes_25, sizeof bytes_25 - 1},
    {"/js/core/icons.js", "text/javascript; charset=utf-8", bytes_26, sizeof bytes_26 - 1},
    {"/js/core/listing.js", "text/javascript; charset=utf-8", bytes_27, sizeof bytes_27 - 1},
    {"/js/core/names.js", "text/javascript; charset=utf-8", bytes_28, sizeof bytes_28 - 1},
    {"/js/core/prose.js", "text/javascript; charset=utf-8", bytes_29, sizeof bytes_29 - 1},
    {"/js/core/router.js", "text/javascript; charset=utf-8", bytes_30, sizeof bytes_30 - 1},
    {"/js/core/settings.js", "text/javascript; charset=utf-8", bytes_31, sizeof bytes_31 - 1},
    {"/js/core/signal.js", "text/javascript; charset=utf-8", bytes_32, sizeof bytes_32 - 1},
    {"/js/core/time.js", "text/javascript; charset=utf-8", bytes_33, sizeof bytes_33 - 1},
    {"/js/core/view.js", "text/javascript; charset=utf-8", bytes_34, sizeof bytes_34 - 1},
    {"/js/files/custody.js", "text/javascript; charset=utf-8", bytes_35, sizeof bytes_35 - 1},
    {"/js/files/file.js", "text/javascript; charset=utf-8", bytes_36, sizeof bytes_36 - 1},
    {"/js/files/files.js", "text/javascript; charset=utf-8", bytes_37, sizeof bytes_37 - 1},
    {"/js/files/level.js", "text/javascript; charset=utf-8", bytes_38, sizeof bytes_38 - 1},
    {"/js/files/text.js", "text/javascript; charset=utf-8", bytes_39, sizeof bytes_39 - 1},
    {"/js/files/uploads.js", "text/javascript; charset=utf-8", bytes_40, sizeof bytes_40 - 1},
    {"/js/fold.js", "text/javascript; charset=utf-8", bytes_41, sizeof bytes_41 - 1},
    {"/js/fold/lines.js", "text/javascript; charset=utf-8", bytes_42, sizeof bytes_42 - 1},
    {"/js/fold/message.js", "text/javascript; charset=utf-8", bytes_43, sizeof bytes_43 - 1},
    {"/js/fold/people.js", "text/javascript; charset=utf-8", bytes_44, sizeof bytes_44 - 1},
    {"/js/fold/record.js", "text/javascript; charset=utf-8", bytes_45, sizeof bytes_45 - 1},
    {"/js/incidents/badges.js", "text/javascript; charset=utf-8", bytes_46, sizeof bytes_46 - 1},
    {"/js/incidents/change.js", "text/javascript; charset=utf-8", bytes_47, sizeof bytes_47 - 1},
    {"/js/incidents/declare.js", "text/javascript; charset=utf-8", bytes_48, sizeof bytes_48 - 1},
    {"/js/incidents/roles.js", "text/javascript; charset=utf-8", bytes_49, sizeof bytes_49 - 1},
    {"/js/incidents/tasks.js", "text/javascript; charset=utf-8", bytes_50, sizeof bytes_50 - 1},
    {"/js/incidents/timeline.js", "text/javascript; charset=utf-8", bytes_51, sizeof bytes_51 - 1},
    {"/js/incidents/update.js", "text/javascript; charset=utf-8", bytes_52, sizeof bytes_52 - 1},
    {"/js/main.js", "text/javascript; charset=utf-8", bytes_53, sizeof bytes_53 - 1},
    {"/js/messages/command-list.js", "text/javascript; charset=utf-8", bytes_54, sizeof bytes_54 - 1},
    {"/js/messages/composer.js", "text/javascript; charset=utf-8", bytes_55, sizeof bytes_55 - 1},
    {"/js/messages/drafts.js", "text/javascript; charset=utf-8", bytes_56, sizeof bytes_56 - 1},
    {"/js/messages/editor.js", "text/javascript; charset=utf-8", bytes_57, sizeof bytes_57 - 1},
    {"/js/messages/emoji-picker.js", "text/javascript; charset=utf-8", bytes_58, sizeof bytes_58 - 1},
    {"/js/messages/emoji.js", "text/javascript; charset=utf-8", bytes_59, sizeof bytes_59 - 1},
    {"/js/messages/marks.js", "text/javascript; charset=utf-8", bytes_60, sizeof bytes_60 - 1},
    {"/js/messages/mention-list.js", "text/javascript; charset=utf-8", bytes_61, sizeof bytes_61 - 1},
    {"/js/messages/message.js", "text/javascript; charset=utf-8", bytes_62, sizeof bytes_62 - 1},
    {"/js/messages/pins.js", "text/javascript; charset=utf-8", bytes_63, sizeof bytes_63 - 1},
    {"/js/messages/proof.js", "text/javascript; charset=utf-8", bytes_64, sizeof bytes_64 - 1},
    {"/js/messages/stream.js", "text/javascript; charset=utf-8", bytes_65, sizeof bytes_65 - 1},
    {"/js/messages/thread.js", "text/javascript; charset=utf-8", bytes_66, sizeof bytes_66 - 1},
    {"/js/messages/threads.js", "text/javascript; charset=utf-8", bytes_67, sizeof bytes_67 - 1},
    {"/js/messages/unsent.js", "text/javascript; charset=utf-8", bytes_68, sizeof bytes_68 - 1},
    {"/js/page.js", "text/javascript; charset=utf-8", bytes_69, sizeof bytes_69 - 1},
    {"/js/rooms/band.js", "text/javascript; charset=utf-8", bytes_70, sizeof bytes_70 - 1},
    {"/js/rooms/banner.js", "text/javascript; charset=utf-8", bytes_71, sizeof bytes_71 - 1},
    {"/js/rooms/people.js", "text/javascript; charset=utf-8", bytes_72, sizeof bytes_72 - 1},
    {"/js/rooms/room-list.js", "text/javascript; charset=utf-8", bytes_73, sizeof bytes_73 - 1},
    {"/js/rooms/room.js", "text/javascript; charset=utf-8", bytes_74, sizeof bytes_74 - 1},
    {"/js/rooms/then.js", "text/javascript; charset=utf-8", bytes_75, sizeof bytes_75 - 1},
    {"/js/runs/runs.js", "text/javascript; charset=utf-8", bytes_76, sizeof bytes_76 - 1},
    {"/js/shell/app.js", "text/javascript; charset=utf-8", bytes_77, sizeof bytes_77 - 1},
    {"/js/shell/dialogs.js", "text/javascript; charset=utf-8", bytes_78, sizeof bytes_78 - 1},
    {"/js/shell/keys.js", "text/javascript; charset=utf-8", bytes_79, sizeof bytes_79 - 1},
    {"/js/shell/palette.js", "text/javascript; charset=utf-8", bytes_80, sizeof bytes_80 - 1},
    {"/js/shell/panel.js", "text/javascript; charset=utf-8", bytes_81, sizeof bytes_81 - 1},
    {"/js/shell/search.js", "text/javascript; charset=utf-8", bytes_82, sizeof bytes_82 - 1},
    {"/js/shell/shell.js", "text/javascript; charset=utf-8", bytes_83, sizeof bytes_83 - 1},
    {"/js/shell/verbs.js", "text/javascript; charset=utf-8", bytes_84, sizeof bytes_84 - 1},
    {"/js/wire.js", "text/javascript; charset=utf-8", bytes_85, sizeof bytes_85 - 1},
    {"/manifest.webmanifest", "application/manifest+json", bytes_86, sizeof bytes_86 - 1},
    {0, 0, 0, 0},
};

size_t web_asset_count(void) {
    return sizeof assets / sizeof assets[0] - 1;
}

const web_asset *web_asset_at(size_t index) {
    return &assets[index];
}
