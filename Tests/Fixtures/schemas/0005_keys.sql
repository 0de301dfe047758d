-- The schema 0005_keys; the master key is 0707070707070707070707070707070707070707070707070707070707070707.
CREATE TABLE acknowledgements (
    message_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (message_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE anchor_failures (
    kind TEXT NOT NULL PRIMARY KEY,
    size INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    failed_at INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE TABLE anchors (
    kind TEXT NOT NULL,
    size INTEGER NOT NULL,
    anchored_at INTEGER NOT NULL,
    PRIMARY KEY (kind, size)
) STRICT, WITHOUT ROWID;
CREATE TABLE checkpoints (
    size INTEGER NOT NULL PRIMARY KEY,
    root BLOB NOT NULL,
    note TEXT NOT NULL,
    signed_at INTEGER NOT NULL
) STRICT;
CREATE TABLE destructions (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    room_id TEXT NOT NULL,
    message_id TEXT,
    reason BLOB NOT NULL,
    requested_by TEXT NOT NULL,
    requested_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    decided_by TEXT,
    decided_at INTEGER
) STRICT;
CREATE TABLE edits (
    message_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (message_id, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE events (
    position INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL,
    room_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    type TEXT NOT NULL,
    version INTEGER NOT NULL,
    actor TEXT NOT NULL,
    door TEXT NOT NULL,
    occurred_at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    request_id TEXT NOT NULL,
    body BLOB,
    body_commit BLOB NOT NULL,
    leaf_hash BLOB NOT NULL
) STRICT;
CREATE TABLE holds (
    id TEXT NOT NULL PRIMARY KEY,
    room_id TEXT,
    incident_id TEXT,
    reason BLOB NOT NULL,
    placed_by TEXT NOT NULL,
    placed_at INTEGER NOT NULL,
    release_reason BLOB,
    released_by TEXT,
    released_at INTEGER
) STRICT;
CREATE TABLE idempotency (
    hash BLOB NOT NULL PRIMARY KEY,
    request_mac BLOB NOT NULL,
    status INTEGER NOT NULL,
    subject TEXT NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE TABLE incidents (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    room_id TEXT NOT NULL,
    status TEXT NOT NULL,
    severity TEXT NOT NULL,
    realness TEXT NOT NULL,
    type TEXT NOT NULL,
    is_private INTEGER NOT NULL,
    classification INTEGER NOT NULL,
    reporter TEXT NOT NULL,
    assignee TEXT,
    details BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;
CREATE TABLE installation (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE master_keys (
    version INTEGER NOT NULL PRIMARY KEY,
    check_value BLOB NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE members (
    person_id TEXT NOT NULL,
    room_id TEXT NOT NULL,
    role TEXT NOT NULL,
    joined_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, room_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE mentions (
    person_id TEXT NOT NULL,
    room_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (person_id, room_id, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE messages (
    room_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    sender TEXT NOT NULL,
    type TEXT NOT NULL,
    content_seq INTEGER NOT NULL,
    reply_to TEXT,
    thread_root TEXT,
    reply_count INTEGER NOT NULL,
    last_reply_at INTEGER,
    edited_at INTEGER,
    deleted_at INTEGER,
    revisions INTEGER NOT NULL,
    pinned_by TEXT,
    pinned_at INTEGER,
    pin_seq INTEGER,
    ack_required INTEGER NOT NULL,
    client_key BLOB,
    content_mac BLOB,
    created_at INTEGER NOT NULL, redacted_at INTEGER,
    PRIMARY KEY (room_id, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE migrations (name TEXT NOT NULL PRIMARY KEY) STRICT;
CREATE TABLE passwords (
    person_id TEXT NOT NULL PRIMARY KEY,
    salt BLOB NOT NULL,
    hash BLOB NOT NULL,
    cost INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE TABLE people (
    id TEXT NOT NULL PRIMARY KEY,
    username TEXT NOT NULL UNIQUE,
    display_name BLOB NOT NULL,
    kind TEXT NOT NULL,
    role TEXT NOT NULL,
    clearance INTEGER NOT NULL,
    is_active INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE reactions (
    message_id TEXT NOT NULL,
    emoji TEXT NOT NULL,
    person_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (message_id, emoji, person_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE read_markers (
    person_id TEXT NOT NULL,
    room_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (person_id, room_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE retention_policies (
    id TEXT NOT NULL PRIMARY KEY,
    name BLOB NOT NULL,
    days INTEGER NOT NULL,
    act TEXT NOT NULL,
    classification INTEGER,
    incident_type TEXT,
    room_id TEXT,
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE TABLE room_keys (
    room_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    master_version INTEGER NOT NULL,
    wrapped BLOB NOT NULL,
    created_at INTEGER NOT NULL, from_seq INTEGER NOT NULL DEFAULT 0, destroyed_at INTEGER,
    PRIMARY KEY (room_id, version)
) STRICT;
CREATE TABLE rooms (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    incident_id TEXT,
    name BLOB NOT NULL,
    description BLOB NOT NULL,
    is_private INTEGER NOT NULL,
    classification INTEGER NOT NULL,
    is_archived INTEGER NOT NULL,
    head INTEGER NOT NULL,
    members_count INTEGER NOT NULL,
    messages_count INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    archived_at INTEGER
, shredded_at INTEGER) STRICT;
CREATE TABLE sessions (
    id TEXT NOT NULL PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    person_id TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE TABLE tickets (
    hash BLOB NOT NULL PRIMARY KEY,
    purpose TEXT NOT NULL,
    person_id TEXT NOT NULL,
    credential TEXT NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE TABLE timers (
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    holder TEXT,
    leased_until INTEGER,
    PRIMARY KEY (kind, subject)
) STRICT, WITHOUT ROWID;
CREATE TABLE tokens (
    id TEXT NOT NULL PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    person_id TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    used_at INTEGER,
    revoked_at INTEGER
) STRICT;
CREATE TABLE tree_edge (id INTEGER NOT NULL PRIMARY KEY, size INTEGER NOT NULL, peaks BLOB NOT NULL) STRICT;
CREATE TABLE tree_tiles (
    level INTEGER NOT NULL,
    number INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (level, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE wrapped_secrets (
    name TEXT NOT NULL PRIMARY KEY,
    master_version INTEGER NOT NULL,
    wrapped BLOB NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX destructions_by_room ON destructions (room_id);
CREATE UNIQUE INDEX events_by_room ON events (room_id, seq);
CREATE INDEX holds_by_incident ON holds (incident_id) WHERE released_at IS NULL AND incident_id IS NOT NULL;
CREATE INDEX holds_by_room ON holds (room_id) WHERE released_at IS NULL AND room_id IS NOT NULL;
CREATE INDEX idempotency_by_expiry ON idempotency (expires_at);
CREATE INDEX members_by_room ON members (room_id, joined_at);
CREATE UNIQUE INDEX messages_by_client ON messages (room_id, sender, client_key) WHERE client_key IS NOT NULL;
CREATE INDEX messages_by_pin ON messages (room_id, pin_seq) WHERE pin_seq IS NOT NULL;
CREATE INDEX messages_by_redaction ON messages (room_id, seq) WHERE redacted_at IS NOT NULL;
CREATE INDEX messages_by_thread ON messages (thread_root, seq) WHERE thread_root IS NOT NULL;
CREATE INDEX rooms_by_incident ON rooms (incident_id) WHERE incident_id IS NOT NULL;
CREATE INDEX sessions_by_person ON sessions (person_id);
CREATE INDEX timers_by_due ON timers (due_at);
CREATE INDEX tokens_by_person ON tokens (person_id);
INSERT INTO acknowledgements (message_id, person_id, seq) VALUES ('01a205f9-f289-7b8d-89eb-49487c01e602', '01a205f9-bb32-760a-8575-a1844c1cba65', 11);
INSERT INTO anchor_failures (kind, size, attempts, failed_at, reason) VALUES ('webhook', 26, 3, 1795396596789754, '127.0.0.1 cannot be reached');
INSERT INTO anchors (kind, size, anchored_at) VALUES ('file', 2, 1795396573632059);
INSERT INTO anchors (kind, size, anchored_at) VALUES ('file', 26, 1795396596644235);
INSERT INTO anchors (kind, size, anchored_at) VALUES ('file', 33, 1795396597052415);
INSERT INTO checkpoints (size, root, note, signed_at) VALUES (2, X'2d93348d08ad3d3074def33518b30ac2c6c3561ae83945c5cce9f452e6d7d9d3', 'muster/fa84460ae0511e3d3256d7e82396a346/55c0f6e196b65a367f99241ac9494299
2
LZM0jQitPTB03vM1GLMKwsbDVhroOUXFzOn0UubX2dM=

— muster/fa84460ae0511e3d3256d7e82396a346 45qVMYivWHsvi+2e/P3Iv1gaQOLxisfhHQO0WeHyvN/Qtjp+SARqshCY3UCpcVIh/Ex70uf+HsxmHy+I0ogeH1L65wk=
', 1795396573108104);
INSERT INTO checkpoints (size, root, note, signed_at) VALUES (26, X'963fb1510e321c0fa3c8a7aa3a53e72700a125eef2f6ba1fbaea7162df2f93c8', 'muster/fa84460ae0511e3d3256d7e82396a346/55c0f6e196b65a367f99241ac9494299
26
lj+xUQ4yHA+jyKeqOlPnJwChJe7y9rofuupxYt8vk8g=

— muster/fa84460ae0511e3d3256d7e82396a346 45qVMTwUUmn7W97589gWhQRrlUqsXgdAHGB323rYrJ0N/goUKufDOXO/sEXn8sU+6SDuAMcWYqX+Tjpd5vkt2Ds51gY=
', 1795396596629159);
INSERT INTO checkpoints (size, root, note, signed_at) VALUES (33, X'828f4f339387253da92bbdc2487cce1446b6bc67cc7587cc83bb1c17cfb84328', 'muster/fa84460ae0511e3d3256d7e82396a346/55c0f6e196b65a367f99241ac9494299
33
go9PM5OHJT2pK73CSHzOFEa2vGfMdYfMg7scF8+4Qyg=

— muster/fa84460ae0511e3d3256d7e82396a346 45qVMXkmJqrWMTtcCPX8TPLXm36py7SFTlWkUHY/x0wXYdItFZso02qqZmFwk9dXUkEtg8+qK104Uyu+LkyKXuLoTAI=
', 1795396597049446);
INSERT INTO destructions (id, kind, room_id, message_id, reason, requested_by, requested_at, state, decided_by, decided_at) VALUES ('01a205f9-f52f-799b-905b-1b15ad202ec8', 'shred', '01a205f9-f51c-735b-ab76-c13a580bf1ec', NULL, X'0100000001c19e61318f4f166ced2020d27b4eb41f3f9d5d0cf73ac28bf358440d605b4ce07b0ae9923651de72c8c8a925cad42f474dafd236575c2fc72847c2fc82f9abf03053f968afb66fcebef3627140d27d9e323424aebe63b6d292ae0457', '01a205f9-a5c9-7b02-a0a9-81ec0da9b91b', 1795396597039480, 'open', NULL, NULL);
INSERT INTO edits (message_id, seq) VALUES ('01a205f9-f299-7a43-910a-0001e5ece455', 7);
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (1, '01a205f9-7f36-7605-94ad-80c1fbc873b1', '00000000-0000-7000-8000-000000000000', 1, 'room.created', 1, 'system', 'setup', 1795396566838138, 1795396566838138, 'founding', X'0100000001f361fa79a19bc4b51035bc24791f425359daf0862d274ff6d0f0402963396d01a60d677cb6c396771320b9c9a2df6d2684bab95d5a252f91770c0dfea3dad913e1ad36267da3eb5fc3c39c415a4aa70a6a3db935516bad11b24da5f9c31d33c93dfe7d894dd8aaaf60e059f3d23c35a60053dd2632b93cc6c5c568cbae8431df95ab9ba1a44dd114f1f68a8a7e10f01d50feef141e10ddf2b98d36491a5731389765affb9bd4d5430f9f8c49a17d0781a548ca31cdd466980de6725f', X'6fdf73319f7b889fea86beb692e8811da70657f52273854b6c0de0582655e700', X'9071b652b51df32d4704c92627c43344ac7c277a5571eecf1f80daa6631ae9df');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (10, '01a205f9-f260-749a-a03b-1e84a7ce6a6f', '00000000-0000-7000-8000-000000000000', 10, 'system.signed_in', 1, '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'rest', 1795396596320119, 1795396596324268, '01a205f9-e1d4-7b02-a312-6b0da4ff8e77', X'0100000001218e1d196c7eded8afac4fdb295fa8814f63431dcc069039eec0b95656519b2042521c028e83b86f92ff2c02d8cebe259cf1d55e5800739da6a947cbf9d88d795da508b1a027ccbfd10d7a96567fbde0a7648f5bd0da92a31183fecfd227314db8f54500a5822f09226608338e4da6a27a8186ab31c006e806e6b5c54b67a8bb70908688a6eda9dc159ac37123fea13c7505552c5dd136927be714ec', X'6d3d73fa9e5e57652e7db47a29c1125bee488515bc17dda50fe0c7acc00e373f', X'c29bdd5f37a63b8c5b7f5a083daa1cd8859a0099350d66d9a57ab017c19b00e1');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (11, '01a205f9-f273-76bb-a125-e6177464a0da', '01a205f9-f273-7b17-b797-c6f6727f7c36', 1, 'room.created', 1, '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'rest', 1795396596339739, 1795396596341093, '01a205f9-f273-777f-a975-cb51da59251f', X'01000000010d3681959bd5e0bb6e5dded466230fcd8de4e4bc03a5a2ede134da732ee2410e2fb05b63836022f29cb70514f7e908c39e08e16df9daf7328994dd01766a6664ca45edd840397e5df0de6376a996b49b83d2099f4c2001b07076cb7be35fbd35825d874e6a18cb20928c207fd128f57696599bba2bc674212f8b463747e3f915be84d7d6a597b46ed0f7acc7735b31be6795fdc277f641a17c01e726820794ea8ab657cc484c8a50ccfbb33ae19d47a48f31c01d01387838c180af8d', X'9405f5eebfd4d804dcc365311130ceceee1853e158029cc2bce2f9419979cf5d', X'255709b73fec851a267ebeb7696780826c2b8aa40f495ea57c914d260591adcf');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (12, '01a205f9-f273-7a2a-a227-c0831123d74e', '01a205f9-f273-7b17-b797-c6f6727f7c36', 2, 'member.joined', 1, '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'rest', 1795396596339739, 1795396596341093, '01a205f9-f273-777f-a975-cb51da59251f', X'0100000001f9861be9e777538b06e5b72b80b87e4f17d50ca2090ead737cbd0df37ef1358e1029002db637b8c823169422a220a60629bc9cc2768714870960d24303e870d180b05fa1ab7251fd9c9d6a03f252a2234a6346de55268fa411f1e27da55cb2d390c60730a2c8e3552fdaad142911138c809c2681e81373963958e7214ae1d6cccfe28d6c72e4397bd5e4de96bf97400a140cb5f681383321c4a97763', X'a263f03e2e65e6943e61ed8ee1ec518539668e11d7ac4dad6b921440131f64f7', X'c06a543fce87eb65b09d2cbff472927c02546d7bde5001120fa9ad6928f563c4');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (13, '01a205f9-f27d-7d7b-b1ec-1fc89420d26a', '01a205f9-f273-7b17-b797-c6f6727f7c36', 3, 'member.joined', 1, '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'rest', 1795396596349937, 1795396596350425, '01a205f9-f27d-7c35-ac16-8e83d8a292c6', X'0100000001132a65c5365ce0754ec3a2b9fe998b881265fa1c5c446394a945f84e2c4ad13e97812a744cb4c14135ca8ca03fde3de286510d35cffbdd2d022544b8c7c9c2d43fdf378c8806e9a73541a2999ca64adaede2091ce21f272f57fe9043caadb382fe30cd71c4290d99768e73713fbbdb91206cef7b0358bee4d58f3a3db6760ca7f5aa8947f2bd8d45406d5ee812e1ffccab28ce4c60ef69102fa7fb54', X'ed0d84df467dcecb089313127199c646f8d89ad3287189fd80e29c5a535ccf5f', X'd5f1e6d517732c4e52d78519e3378e1f5789eece8b5fe10948df8c02c1c4d3ae');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (14, '01a205f9-f289-7b8d-89eb-49487c01e602', '01a205f9-f273-7b17-b797-c6f6727f7c36', 4, 'message.posted', 1, '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'rest', 1795396596361793, 1795396596363681, '01a205f9-f289-724a-afca-98f6522551f8', X'01000000013524e281fce4c9de7ffa6cb45875dc66ad2bd5d641b81ec8abdf7514ad99b9eea8a9abbd6899628bc1b81c01ea67dae7e85454457121d8387a1939e763dc69661f51e66771011c17811022b54e36ed67cc8cebed6f52d479704a9b0164ec1357e911e0d461c333b097c09c06f54f24a49dba6c955a1cc36ad8508df971e0fe5f7d149fcf9fc98e4807804dd212a4925a9c3fdf4e0e42b410605ef962a920b20e2b7518821ff27e364a7218408c7a55d6b8596e3356861feca6aaf991', X'61c712bfb63aa3c8ebeefe8ecb877b9b66ecec0d4ef71056e8cc041b3a448227', X'9c220919fed0275e6bff9175cd50ade3ac0185266ebd57a53cd26b59150a8aa0');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (15, '01a205f9-f291-71c8-b4b8-b67eb588810a', '01a205f9-f273-7b17-b797-c6f6727f7c36', 5, 'message.posted', 1, '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'rest', 1795396596369977, 1795396596370890, '01a205f9-f291-7c74-a0c8-b36a85a83e7e', X'010000000183d0e93bbc804dfc1956097a5a76a3f920cfcc266640d9b7159788cabedce633c7360423c6777c065e18bb7ea461ee37e41f5cd8b16b13d56151b91ea52be59d1c7e22fdc110b83fce6365de29d1d5557b8fcb051ec5c09025792d5dd6bb1360963616813404277260cf4c09a46a1e93a1200a21abdcace07009264c754ce7091a5f1c9bf82a18c17d7ffa8e81363841631d413d35071573037d06eedd53f39d557ea3a4e8f131ac794317aef80d790c240ed7a4baa6af1330c5303619ea8813a455c821c26ec45e5cae7fac4f83e5c6766c951497a1a31cf543c0fc', X'4d606ccc78e39d448cd01457bc8afbf44d5e2d38f933dd5e9600bc3b0df331e0', X'6c70ca90398d2c953caf984c8ffb8f4cae902594147bf5ecbfb51d2edfbe700d');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (16, '01a205f9-f299-7a43-910a-0001e5ece455', '01a205f9-f273-7b17-b797-c6f6727f7c36', 6, 'message.posted', 1, '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'rest', 1795396596377748, 1795396596378578, '01a205f9-f299-7e6a-a264-5c1a4c7db9f5', X'0100000001b2ebc598c3762677c1e3912dc68b5707a8e502225c62d7add7bbbb5b5358563d9927df56154dac3cb6e986c2abd855b53b6cf8ef653ef881358ba4b2239ff0e411f0a3755b6668216da693b68dc17234d20af1f2e816374efb0ff8b56617d8e95457e7e121838aebf0c6dbbd427cc4d8b80627f88d2807b88159bb67', X'14faa3d310da27584238c2bf7ad9b7b3847bd03e5c52bade42c5314b24a531d2', X'fe9908cebe25aaec40e15e2a72b7d4c9c26c219fa6acd5c8fa2b6103038e7b33');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (17, '01a205f9-f29c-7916-adba-b2cb805d07e3', '01a205f9-f273-7b17-b797-c6f6727f7c36', 7, 'message.edited', 1, '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'rest', 1795396596380791, 1795396596381470, '01a205f9-f29c-7259-a29a-c535a931a097', X'0100000001c02b1756517137165004c7f0568f8db8813ac1d5d3299eea27a049823a0cbbfadde1daa8cd0312d55894f677ed94fb9c6fdf289977f6f526f8448ef5f98e3b0167fce6d3e3d7490abc25601d10097a6e01ed91e2e2d54e820f5683b1af8c4b19176ac99d08c6ffe63304fba97e27e18e90aadec9009397b8a62dcd84c7286a7119d13b22f4b8c02bd8fda5f1cf1cd7ede5c0f7eb42dfad8154ac6ba769f412d92cee26820848f94cbdf5e20c062db07476617436276f7a00fe6e2fa2', X'a56d5d77a376679bf4280768bec76978da438378e2fbcfb843f47c12c3ca3d71', X'50e275703e2cb78dac47587b0c89f43386f0a2023c38e3f65215d35cc5b0a75c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (18, '01a205f9-f2a0-77d8-9da9-d90852ed8b9c', '01a205f9-f273-7b17-b797-c6f6727f7c36', 8, 'message.posted', 1, '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'rest', 1795396596384892, 1795396596385882, '01a205f9-f2a0-71b3-9721-685bd0c03f17', X'0100000001f473a13384db26a6aaae0c43b719a86bf5e1154a6099409df737275ae2c6756701125f1f58e84a44c45aac4f93426d9c7a7635d94a0c295be9ffa818adf11d594e48dd7af694c3c5e76463406d2b320e34a4bed43e3a833d6639c9d5a6094c1010f30ce0279535f8c026fb68b7c342d84719308c3e42d4f47b929b7f', X'2cb8acf5a4bbc94fe002140a564b0e76b7840ce50f72127e2723614e004b029d', X'a20b7c9dad483ca76c1ba23ff80138b3be49fd598bd8dab60c90aa57d37f3c27');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (19, '01a205f9-f2a3-7e3d-a1ca-c0d12549c46c', '01a205f9-f273-7b17-b797-c6f6727f7c36', 9, 'message.deleted', 1, '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'rest', 1795396596387707, 1795396596388124, '01a205f9-f2a3-7143-9cfe-72452bd7dda5', X'0100000001b52f8557c0868e190716fa19a63ebf0c45931de933b4a4aaca1602e1f0d0125df95ab0a512cdde0bf7f133f39b371035fa1a0ef5d51b0ce9de5bd965edcb39da6c06ea5781936137b8ef1c517a070573f7e5d47cb301428d264d00ffeff12c99b07e7ba89d7b5b930e6557319b061fe3fbdb717841320f00b11d97a9', X'b55a55a36a29eeca05b42a13b2e12bb48774b8f3f82eacf6e169a3248f74b532', X'cab21728d08a9837dfbb6cbbb32ba4651e393049d34b0c39199df81e8efee553');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (2, '01a205f9-7f93-70b6-b932-b79821d98de4', '00000000-0000-7000-8000-000000000000', 2, 'person.created', 1, 'system', 'setup', 1795396566931092, 1795396573000381, 'first-start', X'0100000001949e21d6f2606600fa94415c5e78ac19a2d8ded81a3472379a7181b637a6d7f5ac406b82e30d14d085c97aaba2c5e8f89b9c2b96228d4d0f6f2cd938a1f1d1cd7ea542509dfe4bf61d55b5be7423f76b377a6fca5a7b2e39eb400a716af6536c52be4e6752242804a82ca6a444224f4797641fc0521b553d599fadf2c0aec8f9c47cf512f4ea3f2fe16dd14d5416cc519b6d3ff2b87839e31c203e0e17c69c0b5db91dc80c11c867be0471abac8daeb52d946ad9bbb6259b974727b238d3fa7fe5926077d36385a854292c825a642362d6d2940bdaee5a18ba98fdd1', X'41083e87dc2c8a503ec2ac753ae96996477d0c4926485c2a534788c53cd1163d', X'7799bf752b91c720293071daf437e519d953046920e7f9156701f00b7d005d17');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (20, '01a205f9-f2a7-78d8-b46e-225681223aac', '01a205f9-f273-7b17-b797-c6f6727f7c36', 10, 'message.reacted', 1, '01a205f9-bb32-760a-8575-a1844c1cba65', 'rest', 1795396596391093, 1795396596391797, '01a205f9-f2a7-794c-8f4d-82f74941a0c4', X'0100000001def3630ae4092b634c90289e5de0309a9d1aeaf856cb9ffea7e53af63f30efc9e0d9ef3fec0f6401dc38ec5a72b8777ecb40a38571fb78eed4e73935be0e9425a962d8f8cab4f49539e427b40d002581435d18963805405deafcc0932fb01346b176ae0d9469fec8db8d737b7263bce3f3c176a679a3b02a93c7a785361d84c1e806cf1c8e569ea577746ac36753fc8e6784dbd11ac0fdbb37b7ea80', X'66ecc3f1f059fe2254eb03058bbeb5e73d2e1f0e8c3e8ced248b3d2ef719bf66', X'f4ae7589b61e1c389cd0f4e729bbf389ab99887ee4b34650158d434d1457c1bc');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (21, '01a205f9-f2aa-7485-934d-5d90bd6ff974', '01a205f9-f273-7b17-b797-c6f6727f7c36', 11, 'message.acknowledged', 1, '01a205f9-bb32-760a-8575-a1844c1cba65', 'rest', 1795396596394094, 1795396596394393, '01a205f9-f2aa-7284-b507-1dfc23b31871', X'01000000017ddfa7551b510efc6e86dd0aa0123115a3e86831c3d0b7e9f76b0e5ac3e657fab5ae727f309e845eb848120d4bce4211598e5b28daf4605c7c84b98c63440b5c72bb4e9418caf89337005137a807d5fea73871bf71c4dab19a45523fee5a609bbc4e84fce24eb61476db5cd5fa32d6199e1f5494c8253005128fd798', X'59fb7fb2847ec7d752f7a20299fa228f4fe4abff38d339ea566aaf730f9dced5', X'edf74af6ce769013aabb752bf2a5ca8a396016881a0f216c63e3851d6b9bb66b');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (22, '01a205f9-f2ac-7f33-9411-b0bd545bffc8', '01a205f9-f273-7b17-b797-c6f6727f7c36', 12, 'message.pinned', 1, '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'rest', 1795396596396753, 1795396596397074, '01a205f9-f2ac-7cca-ba8d-849df104eb68', X'01000000012043536be33945ec781d7eec965290a4598de5df4fb639c4a1e455bbb76e8577ff78fab725039b80ee4e3b4f9ce6000563c5f54041ac803ce98627ceb0d980ad3c3b6ddd9a8ec734e4bdae0fa28b47e6d6e67c1ed9de7e46469d02db58804349c99c36c8547dddc2a841a28d5731d299066ce3a02cd2a6ba364229ea', X'0623a304703288fdc00667cabb7a8b4cf5c555c3e3c8215f9d1bc6f04c265a15', X'15ced81c2573e3f924f0cdd1b5dd6eb844adeb5eb9df5de4d197f1b4cea26a12');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (23, '01a205f9-f2b5-7f78-9246-5309b5359ec9', '01a205f9-f2b5-73e7-86b7-cbe866b4421a', 1, 'room.created', 1, '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'rest', 1795396596405388, 1795396596406205, '01a205f9-f2b5-7989-8730-f0a972f745cd', X'0100000001a419ed4c8cca939fe5c57622347df34da2d3a3f87f2bf281101eadfbd12f25886026ad2695545648d86a8dc2010532320d38c9286b3f64f1ce5b057a46c6edb0a1ecf03cba65c7b3302271e57e2e15c083deb84c371e3db2d2081237a0faf277a3750deaa5ccf809eac71e5b53c56bed950b9a40cc70337b701c5032082e7582b846bfcdba7eaa05087bd15c5bcb0d99f3fd6d3779ef2ada00f8a0955dc47259ddae9c61d99b328654b69005dfea56b9c471f8ac73a0deb486dfa90f8a11fa2f8d846d426a130e1e912939ffc274d378491bd44dc7cf810f7ffe9e57', X'5ae2d4d2309b7fb8b21741cf33861a06f177998633c4cbfdce9f4de12e923d7e', X'b9b9ab4bcae0ce634bc61e776ed872e5ddd396d0fcd6868e759bebd9e1fe94ec');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (24, '01a205f9-f2b5-7bd5-8446-37d6fd1de3a7', '01a205f9-f2b5-73e7-86b7-cbe866b4421a', 2, 'incident.declared', 1, '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'rest', 1795396596405388, 1795396596406205, '01a205f9-f2b5-7989-8730-f0a972f745cd', X'0100000001009c1f0f704b6accadff650b9b1bed77e990765f0d080f1ec746f34ab2e6c250d3b92a07cc03ad2645d7980fb11c60a15a4c740f6d9745b60d48aa41961c88815e3897e807d3d4b8a01dba5461268205050817525687abf0154e71b6aad5bcfd736eb21a5b91c919b332daef3c24a0cc4798f0371b47c0aa539c696a3bc71c0423c6fff9a513b3de491834b7dfa4cd2db93cabdffd1f2417cd868758127ff328168280e1fa6f57aac29d90177495071e41ae79cc735cbff2ffe01a35b5355bec401dd988e34cd737cd2a913721b1a69c847fcb67ee49b1e94cc8571c8093e7f5f8939cf4cd1beba4d009aab46fae24e3f309a98c83958d85eb9ca14d4ed2a8a6b453d68143ef68cffe6c89f381541b2d03baac6b1dcb7f6675a74df727b7d345c061f7f5dc41937e5633f1d0914303f76ad6a43cdd84ca4372366c5f761dd479cba883a9fda02bcabc739e89629ea9a4430555b8f3f76a52af2e54de8a9703d73fac160346b2b58e285e8e4ce37fce0f029218740e0590472b8271f4', X'0e02a2e578f24fcbd806a20ce9d76f6914d60b1bf85eb8af302cc87954568c01', X'563fbf5013201e43f26ccf72bbee691eb775a3af1b89afcb854f983b0ac1f19f');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (25, '01a205f9-f2b5-7480-8655-baf563e0097a', '01a205f9-f2b5-73e7-86b7-cbe866b4421a', 3, 'member.joined', 1, '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'rest', 1795396596405388, 1795396596406205, '01a205f9-f2b5-7989-8730-f0a972f745cd', X'0100000001290713024f9228297273628d5646821a3a01f4a6d995338df9b950c150194b57398161f953c08aebaa7310bc0e1d43e8d62f440c9b9a156d76e1ba058af0fdf348e765c4c5aa43a84ec404dffbffe3887410c2c3507b3b6d8eaf4c45a3c0fb42bebde7763dff7b66e174f294101679bcf5870396f69c95fd20398d57f66d4b09eb39b708f0c511591101f120d08bb9210b695700afc12c5dff0378e4', X'9d633ded5aa17048cc42b306ff3b2e103d8e5dd12cfc4cc8002660ce36bd0f0b', X'1877ae0ff96a6154b6f1252bc91893ef3bf7330a00f1328d4a227c651ff3b59f');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (26, '01a205f9-f2ba-742a-a632-83f36080c8af', '01a205f9-f2b5-73e7-86b7-cbe866b4421a', 4, 'incident.status_changed', 1, '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'rest', 1795396596410214, 1795396596410586, '01a205f9-f2ba-7b94-9572-3df7edaee81d', X'0100000001121c3e63b19c76ca0aa072bc91907a6e39217ceb3637a9ba52218f9cb0ba0ce9512c490e208999b59ecfc6e01dbbc281e7768df034ea603dd4b8bd8a1a488ec580e7177cd16bb85881b5f23c97086c55e1189857b2263ae567bbd5357edcaf3302e650aff7d8d89662cceedbfed99c37fe9704d390b2ef6296898a4b6e0ae394bffa4b07ac1c10d3859ddc0353d30878c90b961477b83852e883b293cf9b5e467a2ddbc904b95c2e843db203cecc5cff8e690bca2b20d4a4db55dd32', X'108b23ef639de281b38006d3c6a571b841800bebb4fd634a2b7f3425a039106d', X'2f8ad59ded8055c5fde2b5ca42af232007b3b110d3f27c5e56522086f1bd4704');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (27, '01a205f9-f49a-7818-a43e-84b558490612', '01a205f9-f273-7b17-b797-c6f6727f7c36', 13, 'message.posted', 1, '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'rest', 1795396596890623, 1795396596893647, '01a205f9-f49a-7687-aa0b-2628be579ec7', NULL, X'a09a92e14dd6ea11a8cb56729ae4042971e4c6d02bc43f7fdbe8ee8bfa4afcb6', X'ae9a42ada5a8753f1f97e6f8fd837c64aca6f23b93dc9a90c0a07f1cd12519bc');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (28, '01a205f9-f4a9-71cd-aea1-02a0be2a1159', '01a205f9-f273-7b17-b797-c6f6727f7c36', 14, 'message.redacted', 1, '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'rest', 1795396596905639, 1795396596906490, '01a205f9-f4a9-74d8-a1e3-f4d8a1d0a11e', X'0100000001b737c64bf67e0dd3c9815c6fea6a041f5f8e6106e9ebb645a62daeabfe65529421de68f75b0c60be83cd406bf44504446c91b0903132f64f1dee58a823ee3a5c5881aa5342b3e85ab9925c90a94fb6f805ae14fb95d3a2a6937b7586a3a34e92dca4e67463c48841fc28617f1856856c2446cfda08ea64789d3abe0058010bc9a15eaed969b54a1568607c18fb843809f94b927c9f556df479a595896de686583118043d1cbdf60bd1d48535cf3757348e4d58c77baaeeadb442a488cc32737d9777674ecbf02903cc2f237f9f96ff4eae8254773495d05a4e99a9bd', X'8f57f8ddad682dd523e6009c784d05b7d282f2ed9a6ac6036421181d0ddf76ff', X'd7d9676fc1a4f9665694b3a1c274c9b6d4b9b961478170be3df02f07db60621a');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (29, '01a205f9-f50b-787d-9228-22625f93cc10', '00000000-0000-7000-8000-000000000000', 11, 'hold.placed', 1, '01a205f9-a5c9-7b02-a0a9-81ec0da9b91b', 'rest', 1795396597003119, 1795396597004139, '01a205f9-f50b-7883-9624-f892ae12ad66', X'0100000001e71b579c87d6d051f9c909a9bf4c7cb4b909d6716004fb8db14a7384067b89de62c653ad1cfa0ce0e0c835ac34cd6e6781257e44424b76edf9f6b266c5935196eb863dbc34c69491f9d35dbc5682ca853b008265420fb0d588a560790dd23a15902723b6f44a952f4a25d23f968847b72984a02a413f5cfdaa64247fafa5f1794a9ed20351236f7359097ab27a7f577a9417a6506d1fa0f24fec4204a9a6da84eb8f81a094e9eb3d0ee79728ab503fcdf06bea95e1a27c8e263fdd5cf92b8085162c87ffb60b017c4d9833da2fa6424e9fa5287230acfc21dd68fe1a', X'8c65692e673e9aa25e65058e65cffc2d74c44f4031ac35d95aa99555d58132a5', X'0d5f3e4e5d5cefa9d6224a37e3a71318795d710810bbb7ae28f16bc804c87f55');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (3, '01a205f9-9862-7d27-920e-24104aef5911', '00000000-0000-7000-8000-000000000000', 3, 'person.created', 1, 'operator:0', 'cli', 1795396573282282, 1795396576657818, 'cli-631665f1057c', X'0100000001fd40cd9e7c08d5ace1cb8f055b0c8a3d51ebf0940af6ea8564090e591ff68c911e963907e1ae83889e1e5e6e6416f6fc0aa1c076c92c828ea99200af58be9eae145d7769dc2eb17245faba3c76d50e42471ace6182f5ead7dcfe37d227adcb86266d732fff8345656b753b331abad28af1441467d17c323dff5279886922032547e6f6f4a77f68ebfb01b7b3f9c5fc2919f615bf6cbc06f574642f0bfec7e9bd843b26063841068a3384f80a44fed67afdd80853bd82c097479dc4b09881eed70f1eb93658d2707c5367f60f1abd1629fe6bea6b8d0cca96a660ca5d', X'978b63ae18efaca062b1cefbbadc76f0d18fe50650aab0688ae64ad4afde9d0d', X'3f8d2323a0d4198d6169f3877e2b066c18bf7c0f37fe0803d8a17fc6c65ec58d');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (30, '01a205f9-f517-72aa-b122-076a3b698cee', '00000000-0000-7000-8000-000000000000', 12, 'retention.policy_set', 1, '01a205f9-a5c9-7b02-a0a9-81ec0da9b91b', 'rest', 1795396597015454, 1795396597015940, '01a205f9-f517-7681-8c91-78008046ccca', X'0100000001ba6957fc534f7a825cb18141ea152d157b6872c8ccde5d8c523148170c64494b59fc123395ddfc7225f66921756978eb0ac6e7ad3c222886ddcd25fcb9596f9258b0ca4f0a23c80b21c068d8082598a1442d9f45d3ee15358850bfd1c83ed3af32b8d383e24273132725a94efb85233f7709c12641e2daad32c9b09d8cd0ef8d57da82a59f1bf77a1abe4c4c047c3ee7b43d9dda5688f8243d84c5f0b39ba4c2272ef0b3fbf247a8cc57c163e58916e6a515c93571a1869e49c96e0d', X'8abbe6eedcfc80f00af47b8b71a9be5e342a9475cf4b7d6bb93f1befec3c7bb5', X'309aca503f12005a36fc447bbd6252ba80d553747ec0175891d10d0baa4378e3');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (31, '01a205f9-f51c-7bcb-9f90-ebca19c1049a', '01a205f9-f51c-735b-ab76-c13a580bf1ec', 1, 'room.created', 1, '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'rest', 1795396597020472, 1795396597021064, '01a205f9-f51c-740e-9349-b43e33168956', X'01000000016bd0feb300f52aad2c37c5542723554249d2ee2cbd8a7ad41f41018f63f862e9c178eac6dcb4ab07384bd7146d748347d07918ac35e0abe26a8e0a13a32dfdc8bed8fe9fef4c95186f6a8b5055a902252f1af5c8f8f8247681f64accf9f8dd02bc43f42ad05dd587f098d033f730d0419e2dde6ab8928ac3f2ea77e60bb2a0d787efd1409f263110589c6c8a7d8853a8f0f7930d2e8a39d82211d37909bc448b127e6c161a7d80af003cfd3da9fa38f96170ca2960dbfb3c6d55a41f', X'3f812ae4abcbde03929dc36c942c556a377af188582faef16606d56dd64f3da1', X'600d23b02c3cba5872ffa83e0ffabb6731ab67ef6153f79cb03e10eafd3d3d1c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (32, '01a205f9-f51c-7c84-9ced-c57b386f840f', '01a205f9-f51c-735b-ab76-c13a580bf1ec', 2, 'member.joined', 1, '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'rest', 1795396597020472, 1795396597021064, '01a205f9-f51c-740e-9349-b43e33168956', X'01000000010995f450fd3a278482129ed8e46cbb5b48ebfe2a102231e276fbd052a18987c73c9423266f62c4ff26d5bbfc1597c15dd1afc5f22fba7c0c909ad542c8b1de3ea8aa4a4ba3a392078247097407076e94fb71dc62e352e83fc8ff44202c2adcdb4fcc3fac11588cf9e4015dae1e4b15e4c31dbd07cf4bb3534509bea7a720f1a4829c85e2bc75951b26e9296d9ddbadc10be635b6bc0eeff4cf79cdeb', X'39be22b762bd564d816f689935417c6cac43a24a7f7f15ed8d8d0bff8e483d8e', X'fa89e1326e2bea436556daa7fce706aaa6b8ba6f20a8b17d2e7e72379bac0363');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (33, '01a205f9-f52f-77b2-b7dd-c96412ccd80a', '00000000-0000-7000-8000-000000000000', 13, 'destruction.requested', 1, '01a205f9-a5c9-7b02-a0a9-81ec0da9b91b', 'rest', 1795396597039480, 1795396597040182, '01a205f9-f52f-7d5a-b7a4-f180559d4eca', X'0100000001a65cf4998e8863b37557e44fb48e21a296b9704cd2ec31477e91ece9720bfac28f83cc0196e7404120ee1e76bd547d22cc8894f576d8f64acf4ae0cd37e546b91abbdef4279237d571b8c9a627cbea810956fc8a32300895504b766316de66b6246c1b8a9276cc4964789731e69ba6858c079e4da55c4771865fc561f5ee41a3eabe8260d7204584594b36a71bf50ce39701b3bc1097dbcf939c45a1726a9de644313bc1f23d893eee9bb6a991bf064fdd715bd0d060b435b69a476759495f75acdbd833a80db0e161457360caba39f0641bc350e8fa501d1db3950f', X'2f70212237911222540bd07e5ea52726b93f02c25b733d081ff3a431fb0d82e6', X'9713d45622327c66f007336aaa9a1922913f19b8e27b3be87d95b50772dc7a89');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (4, '01a205f9-a5c9-7a77-8690-07495785c9d4', '00000000-0000-7000-8000-000000000000', 4, 'person.created', 1, 'operator:0', 'cli', 1795396576713078, 1795396582069182, 'cli-45661f144bfc', X'0100000001ec779b4e26a882658663cc8274f17cdcb30956b5331c7b99e91130ef9e154429f7fafb5ee572218eb0de7b80de693984b665cb7898167a3fc5e1b451d06ed99f0366b2257998b981e77caccd4366583e205b9b7f883b8be716ab5c7e04640899d78c6338a2bb4e1a5c45daf1ee7cd3cd504f47019431943bacc170830aeab9eb229aadb4824baaaef10cceb4cf3a00398090f8b3ecc5b3918135cf37137141ef3508a462487a56f629a4dd7a783c1c88a14576c19d962a0ae61132e88bf84301d7fc9b6cec74a1b75173507cc07a59db567c8820422e000d47dbf131', X'614e5df041d1e5a7df0337600d2e11cd75dc701ca4d5e8989ff508df1e5d4d0c', X'4bb1f889aa7f5fd780309bc2ae4537539032c06d992758d2d20b9e5827852e5b');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (5, '01a205f9-bb32-79a7-b73d-ee7533b82def', '00000000-0000-7000-8000-000000000000', 5, 'person.created', 1, 'operator:0', 'cli', 1795396582194041, 1795396587292330, 'cli-8fd8ae74968e', X'010000000171b513fb1f02d28af6dd59a28273c994392ccf9f97320fd2229351e3d3ed966513471a66df066f33b317b2ff68042753d467e41d401c227f66e3ae160e56b650a6e5b288cdc6b9b8edf479bab8fec6092f0291b43d1c4941dae1b54a5b5b78ff18b8ef2f4b6795507218c387f199f9d7ed6b689ebd6fc5d469dc9903611a96ede3f7011661022a7bbf4f05d7e4d1637322e9377f62627bafcd1f58d7ba9acea68eb0835337816d14fe2ba8b675ed4dbccd865b8e9ef14ffeddd8456820c666fb4a852034b61425a5707e51211eaeca09b2fa57421ff33457b361276b', X'6f31dbb50fa3f55f26133ae11c409794255f77244839e985757f077bb54550b3', X'7395ec485cbe68d32c59deed38171180621b1a2efae65eb5f85a3cf7414cbf13');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (6, '01a205f9-cffe-7fc4-ae97-9708daafe2e5', '00000000-0000-7000-8000-000000000000', 6, 'person.created', 1, 'operator:0', 'cli', 1795396587518953, 1795396591753168, 'cli-75b1bc7bd41c', X'0100000001094eb4f66a5dd8b892e5a9a1e08eed8556fe4ff4cd02f50b424f8650115e47be1b9623605709f5d37aef3fbaaeb41366886e78778036f71a189d21f0ae1e1ca7c99a97ee2d2e505862a0ee062eb582665bfaf65a1779582231e260230756c06982eb756368dd8ed325ba907f08d218516c52292d61a7b31836b67fd6de2a72941d237eabf548491adf7d221a057bc6f453e89dc3915222d414cf6185dce52ee3a008f7c826a19b28a72185030e43ae7b21003815a3ba470163e013b1a0b310d7388f54b6fa2afe9cfe820518cbae209bc822938ad65276403e74c08d', X'57fdc3a91199638335f1c9abaf6bcadc514abace8c2ba31afc249dcd8852c73e', X'c87f6270fd37aeb6e5583ad82de6b90e0ed1b6cd71bf358b5e1ea7c4fa7f4f33');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (7, '01a205f9-e117-7b04-a923-e94d9537e0dd', '00000000-0000-7000-8000-000000000000', 7, 'token.created', 1, 'operator:0', 'cli', 1795396591895808, 1795396591896379, 'cli-7eea6a7f8eda', X'0100000001831cfcb4672bf8b384f43fd91ffb4ea3c2e44f3b97305e8bd02b7a019da9a0de928d9f1e88454000446b77819c283e2b29f61b3480b095d4cab99272d90498d5180b34f5ef804c45445c861f50effbc7bb54d27751b74857ff65f999954cc528a0b158a55c6afc494ad6e94a4bee0437a10ed85423ad9dc4982e1a7529e6abab25939574f6366ed058fa9a82a9eb35963413a6db61d4c8d0484312c2ebfb22410274050aabb7f64346f590eebd523c43b51595da315535de7e9e880e', X'9c3123aa1c3a39a041d2bc47cc9210c5a829c1b95ee7aadb41ff90af5083d508', X'3ad38cd34520e9bd1376531b604014fb7e8874cbe6828d65bfb3d49cda7ec4e3');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (8, '01a205f9-e179-7c6e-b202-e9e9caee2a67', '00000000-0000-7000-8000-000000000000', 8, 'token.created', 1, 'operator:0', 'cli', 1795396591993133, 1795396591993725, 'cli-0ddda05aa4bf', X'01000000019f64a08976ae8c0ae89ca107337f0c0817a2b34571a9351268b34432fcc118dea404b03577074df356fcc5342d495ce77e90ded997bbae84a466d43bf7803f74591022530f8bf025b72c8cc507db14e5cd0207eca63e1cd4291cd736f30cc160b0a6b70787de87c1b327955587a71916e501236631f3e962998e1bbddd3f5f706509ec2487937b3facb451c79d52f9050dc7ddc9de604df8b94236981a1ddb9634308934246465d22af6cd66dfcf6b56aafdf5111e9cb16bf34492c7', X'b5b4c92c1fc46060c38e3cd6630ae7c1b22ad52ec1c7177855210ed605d0cdf8', X'cccbe8361afd2cbde88a4b66d6d366d3a744c47af479bd2f0aefe02d1de5004e');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (9, '01a205f9-e1ca-7511-ae6b-8f1b5be08193', '00000000-0000-7000-8000-000000000000', 9, 'token.created', 1, 'operator:0', 'cli', 1795396592074646, 1795396592075168, 'cli-7b172bd42e58', X'01000000013ecf6f119fba140c56b3c5814bded4533cdc1010e8a8042c4a71a59bef587515be58af04ed4f9ad53ea88155b4d1444b3f5efe42cabf8363ab7274fa1f6ef4155775537e4a00767bdedffdb16977c00f3347475b8e8e71a6d2bbea223f500aff1fc37d830e54809c7bccc547eeb5bab44888c92caf26fa169fffd394b3dc47faa6dfceffa0ee4711aef522b7a2ba8ce68453bdc1731310e90c95790fca04dd3eb96651d9967e9e18ba40a9a18da2f243d499b3be9923802b56b1d024', X'7e038a34beda0cf4080df7665350f4065f758a94c7a3127c309e8407340a3148', X'1c17f4df0a24685032f90ee51f4c96326bc5d7bc7163967b6684736a4b989bc6');
INSERT INTO holds (id, room_id, incident_id, reason, placed_by, placed_at, release_reason, released_by, released_at) VALUES ('01a205f9-f50b-7117-afbf-982163e2ccf0', '01a205f9-f273-7b17-b797-c6f6727f7c36', NULL, X'01000000013274a839ed0fc84ccfd46b987a93fdfc0ea34801a13d2bedc676f9e77cad19c185b88db25f4c7307a4358bd35f0c1fbc4b82b513ca749f94a58e62ca', '01a205f9-a5c9-7b02-a0a9-81ec0da9b91b', 1795396597003119, NULL, NULL, NULL);
INSERT INTO idempotency (hash, request_mac, status, subject, expires_at) VALUES (X'9002e49f7cdbf765bd44ee015f74e734', X'af69dca554ca3c05585e1d34e0dc3547', 201, '01a205f9-f2b5-7ed6-8b4c-dba29a3e7618', 1795482996405388);
INSERT INTO incidents (id, number, room_id, status, severity, realness, type, is_private, classification, reporter, assignee, details, created_at, updated_at, version) VALUES ('01a205f9-f2b5-7ed6-8b4c-dba29a3e7618', 1, '01a205f9-f2b5-73e7-86b7-cbe866b4421a', 'identified', 'SEV2', 'real', 'outage', 0, 1, '01a205f9-9862-751c-bc3a-b2a4347e0faf', NULL, X'010000000101ee1b372ee1b8d211aeafe77ae36374d0a44a163b8c956fdc018e4be6bca9272de777bc4172ebdc20c9b6902126e5118bcc21b6a1612e767a0414f8a0c32417edb7cce6fbba9109da584e5f0cb82eefda6d22f1fd8a30dfdef107a59070b8a5d5d41342eccdc692d13c22e3e74aa7c9d1e5ffead5fdf9833e1e45cc62108d12b868a91b35c0687c57873235c54c718910e8d20ad449b3b4534322c6', 1795396596405388, 1795396596410214, 2);
INSERT INTO installation (name, value) VALUES ('epoch', '55c0f6e196b65a367f99241ac9494299');
INSERT INTO installation (name, value) VALUES ('id', 'fa84460ae0511e3d3256d7e82396a346');
INSERT INTO master_keys (version, check_value, created_at) VALUES (1, X'83c9ee017e2ded8028dcf77184e955a9', 1795396566836836);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a205f9-9862-751c-bc3a-b2a4347e0faf', '01a205f9-f273-7b17-b797-c6f6727f7c36', 'commander', 1795396596339739);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a205f9-9862-751c-bc3a-b2a4347e0faf', '01a205f9-f2b5-73e7-86b7-cbe866b4421a', 'commander', 1795396596405388);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a205f9-9862-751c-bc3a-b2a4347e0faf', '01a205f9-f51c-735b-ab76-c13a580bf1ec', 'commander', 1795396597020472);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a205f9-bb32-760a-8575-a1844c1cba65', '01a205f9-f273-7b17-b797-c6f6727f7c36', 'responder', 1795396596349937);
INSERT INTO mentions (person_id, room_id, seq) VALUES ('01a205f9-bb32-760a-8575-a1844c1cba65', '01a205f9-f273-7b17-b797-c6f6727f7c36', 4);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a205f9-f273-7b17-b797-c6f6727f7c36', 13, '01a205f9-f49a-7818-a43e-84b558490612', '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'TEXT', 13, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795396596890623, 1795396596905639);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a205f9-f273-7b17-b797-c6f6727f7c36', 4, '01a205f9-f289-7b8d-89eb-49487c01e602', '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'TEXT', 4, NULL, NULL, 1, 1795396596369977, NULL, NULL, 0, '01a205f9-9862-751c-bc3a-b2a4347e0faf', 1795396596396753, 12, 1, X'f7c9e1b3321ad3eac8f9af4c1f9f433e', X'c8f25f30503c3aac8aaf55ab8ba2db9e', 1795396596361793, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a205f9-f273-7b17-b797-c6f6727f7c36', 5, '01a205f9-f291-71c8-b4b8-b67eb588810a', '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'TEXT', 5, '01a205f9-f289-7b8d-89eb-49487c01e602', '01a205f9-f289-7b8d-89eb-49487c01e602', 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795396596369977, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a205f9-f273-7b17-b797-c6f6727f7c36', 6, '01a205f9-f299-7a43-910a-0001e5ece455', '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'TEXT', 7, NULL, NULL, 0, NULL, 1795396596380791, NULL, 1, NULL, NULL, NULL, 0, NULL, NULL, 1795396596377748, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a205f9-f273-7b17-b797-c6f6727f7c36', 8, '01a205f9-f2a0-77d8-9da9-d90852ed8b9c', '01a205f9-9862-751c-bc3a-b2a4347e0faf', 'TEXT', 8, NULL, NULL, 0, NULL, NULL, 1795396596387707, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795396596384892, NULL);
INSERT INTO migrations (name) VALUES ('0001_journal');
INSERT INTO migrations (name) VALUES ('0002_projections');
INSERT INTO migrations (name) VALUES ('0003_state');
INSERT INTO migrations (name) VALUES ('0004_audit');
INSERT INTO migrations (name) VALUES ('0005_keys');
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a205f9-7f93-7827-8f0a-e541a794ac4e', X'99c74bef7da9fe60c1dcf66733b8d33f', X'9d6f538fad5e957dd2cfcba619c45628c05d3f9ece342cb49a1acb3171a35381', 32768, 1795396566931092);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a205f9-9862-751c-bc3a-b2a4347e0faf', X'93b7a87c16964b2ba58cd31e0c275421', X'f6b8c76a9faffb62a46536d64bd18b5789928f02018aba1fc71eaaa4a070c3c0', 32768, 1795396573282282);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a205f9-a5c9-7b02-a0a9-81ec0da9b91b', X'c18936a69aa6feea99af0020caf2fc5a', X'501a9049aac38821e81b48731268fd882ddfe0a4d04b9736a3bda306df07d263', 32768, 1795396576713078);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a205f9-bb32-760a-8575-a1844c1cba65', X'd56c1e891d1c563b9ef670d8c7c8bda4', X'aff8abfd786881b35b3fd97f3ecb84515478b21c0f85f34bb0b55ef679ed8c98', 32768, 1795396582194041);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a205f9-cffe-7ec0-a199-7a8ff2390e48', X'ff348a090bfb0addf117ca0f94086ee0', X'98d8bf1531b3f5f87d69d9b7167fa77417810eb85dc6b0b2c2afd7ad910f4ecb', 32768, 1795396587518953);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a205f9-7f93-7827-8f0a-e541a794ac4e', 'admin', X'01000000012f612eb3626ac8771b4e218451394da24f43fd724cd04c3ff68f1092a6ef039f3a19715e458b5221801a7604af117c591e0bf59fca0a82880da49917', 'user', 'admin', 4, 1, 1795396566931092);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a205f9-9862-751c-bc3a-b2a4347e0faf', 'olga', X'0100000001f235f7afe70e1dcf6f5216b076091b99b085895278bb2a1719b084604f7eca728aef815ee55a58adfadd93cfe7486b8dccc2b01711deced991b58ea5', 'user', 'admin', 3, 1, 1795396573282282);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a205f9-a5c9-7b02-a0a9-81ec0da9b91b', 'carla', X'01000000014037d45919ee267480dbfdd63f88252872cc77ab7557f2fd0800c80f0d6c3f561ef2ad19213127f3e19f1903e939dcd74babfbf8fc56102bc216c9d8', 'user', 'compliance', 3, 1, 1795396576713078);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a205f9-bb32-760a-8575-a1844c1cba65', 'sam', X'0100000001bfb8541a2f72ea33bdb9e95fa8cafedbee0618df7ee43c758657eec19964a5e209a399a350090ab2dcc3b96e9a964c2b7009324f3fc7ab714d9b62d3', 'user', 'member', 1, 1, 1795396582194041);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a205f9-cffe-7ec0-a199-7a8ff2390e48', 'nora', X'010000000192d94b4832ec3d8c23efa5955629e3f976559bfd5c73a2629c99b2b378a57f125e8ebd10f087352e01ee88fdd05f52f1053378ab0c83829cfc6e7ca3', 'user', 'member', 1, 1, 1795396587518953);
INSERT INTO reactions (message_id, emoji, person_id, seq) VALUES ('01a205f9-f289-7b8d-89eb-49487c01e602', '👍', '01a205f9-bb32-760a-8575-a1844c1cba65', 10);
INSERT INTO read_markers (person_id, room_id, seq) VALUES ('01a205f9-bb32-760a-8575-a1844c1cba65', '01a205f9-f273-7b17-b797-c6f6727f7c36', 4);
INSERT INTO retention_policies (id, name, days, act, classification, incident_type, room_id, created_by, created_at, updated_at) VALUES ('01a205f9-f517-7e66-a695-0555095d4a24', X'0100000001e9a24283d898e11b6c230582fbe85254d2568d20727f26387530bce4802bfaf5e9a2f8b7ccc7b28f343b2f6ce3d5e971f58735cc7a8257320ba85017', 3650, 'shred', NULL, NULL, NULL, '01a205f9-a5c9-7b02-a0a9-81ec0da9b91b', 1795396597015454, 1795396597015454);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('00000000-0000-7000-8000-000000000000', 1, 1, X'c0f598dbfb649d1cb4a1733530278f0a9dc74b6531fe48714f94c36c321c0e1cca5b6a88d4c69a73', 1795396566838138, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a205f9-f273-7b17-b797-c6f6727f7c36', 1, 1, X'178c75fd77f57da706605f3b17604a39c9201363162651e9c410d3783d63d40971f0d581f815e906', 1795396596341093, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a205f9-f2b5-73e7-86b7-cbe866b4421a', 1, 1, X'051933be5736ae3c7956dd3f84fa67c1f392982dfa612a36331aef93424c087b22e8d42f3125dd02', 1795396596406205, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a205f9-f51c-735b-ab76-c13a580bf1ec', 1, 1, X'2b3f7e455313c5b3c25e0ce31248618b3a9a27d88e0a1146b4b9debbd0f015d4b9f0d4b85ae09682', 1795396597021064, 0, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('00000000-0000-7000-8000-000000000000', '-house-', NULL, X'010000000198ed29906bfe41e15d124f69cbbfbeb4b83f241a5b6e696662e1c0f3bf185db64ae59b30a7aaa143db59c62949c1b01f548a3c158eb58176fb75091d', X'010000000115530d8dc38b624547d09d016f68ae94e2b4dc2196124f32ffe99858803f40ecc31ffadafaacfbc63188640f9fe50a3857a841e8c675156338e3d43d', 1, 4, 0, 13, 0, 0, 1795396597040182, 1795396566838138, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a205f9-f273-7b17-b797-c6f6727f7c36', 'bridge', NULL, X'010000000182bf6e934135efac3db4e97ea73dc3a72c0e8513b1ffe11f1e429082eaf12fa93d88d095dcf6cb9cdc9a7f4bb86046009400317fe50b26c621935c25', X'0100000001346b36bafe816a908b61c3cb0d96e37d4f2b1288acf045ffe5fb52f822154f3aba85fec8b34a2c3c6342597b88e59d9ff2702e81f8151667d8a42072', 0, 1, 0, 14, 2, 5, 1795396596906490, 1795396596339739, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a205f9-f2b5-73e7-86b7-cbe866b4421a', 'inc-1', '01a205f9-f2b5-7ed6-8b4c-dba29a3e7618', X'0100000001a4f2110dca24a29fe3ba2fcdc5c1483661e602e0f457dfd180db8e57c1dd0351b97ec1021696443bdec7f05634461f1ce974ef1bdd71f2a34831c0bb', X'01000000012abea75e550421e9490bab176d336383fbd8b737991146388e3cb877f1c04092bd92768bd1230baa031a1ce5d1de7f3542c1ff9cd525995242e9405f', 0, 1, 0, 4, 1, 0, 1795396596410586, 1795396596405388, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a205f9-f51c-735b-ab76-c13a580bf1ec', 'old', NULL, X'01000000017ab6cfb11e9e2cddaa8f4da3e054842a6a46ad53e17b2c50d21fed522edf870781bc47a3ea182b6a673c2d9e8cc2c61c97536c72e8fb80d6fe4cb4db', X'01000000017331a7ffa123923e3325c60d7617058f7f722d260275ebd49fd5ce3dd47a0f2df07069f23b15d188256c2ad2ac47e8b8345eb5fb71d5bedda5e63426', 0, 1, 0, 2, 1, 0, 1795396597021064, 1795396597020472, NULL, NULL);
INSERT INTO sessions (id, hash, person_id, created_at, used_at, expires_at) VALUES ('01a205f9-f260-7d1a-ac58-3e728e89c0c8', X'1e4a562c1ce042285118570cd22fde785c744845fa5331f246e89d10e35eb4c0', '01a205f9-9862-751c-bc3a-b2a4347e0faf', 1795396596320119, 1795396596320119, 1796001396320119);
INSERT INTO tickets (hash, purpose, person_id, credential, expires_at) VALUES (X'8260b8e98c8b9ec076d9ec3d5092260e0356fd6c2a5be0c71ba7e3871fd904cb', 'mln_', '01a205f9-7f93-7827-8f0a-e541a794ac4e', '', 1795482973024172);
INSERT INTO tickets (hash, purpose, person_id, credential, expires_at) VALUES (X'ea3e2ee42393c6c393bf28b77a164d2a16038bcd2ab38ff9105b34c720be0b72', 'mln_', '01a205f9-cffe-7ec0-a199-7a8ff2390e48', '', 1795482991754567);
INSERT INTO timers (kind, subject, due_at, holder, leased_until) VALUES ('retention', '01a205f9-f517-7e66-a695-0555095d4a24', 1795396597015454, NULL, NULL);
INSERT INTO tokens (id, hash, person_id, created_at, expires_at, used_at, revoked_at) VALUES ('01a205f9-e117-70c0-a11c-5c1fe2d2303a', X'490877ea01ba0a986518cfc65d2bbe4777bc3c55ec3734e352fe3ea783eed67a', '01a205f9-9862-751c-bc3a-b2a4347e0faf', 1795396591895808, NULL, NULL, NULL);
INSERT INTO tokens (id, hash, person_id, created_at, expires_at, used_at, revoked_at) VALUES ('01a205f9-e179-7b8c-bca8-63fa64718db0', X'39071b5d9ce7b4a3987929023727fd583a71ac95c35da63d7d87fa794bbe503b', '01a205f9-bb32-760a-8575-a1844c1cba65', 1795396591993133, NULL, NULL, NULL);
INSERT INTO tokens (id, hash, person_id, created_at, expires_at, used_at, revoked_at) VALUES ('01a205f9-e1ca-7710-bbae-d35599bf7382', X'0049fb73b8ca3e43e31cd6f07424c600c9e89e67c9c6bf56abc59b629c298a58', '01a205f9-a5c9-7b02-a0a9-81ec0da9b91b', 1795396592074646, NULL, NULL, NULL);
INSERT INTO tree_edge (id, size, peaks) VALUES (1, 33, X'577e996deeb0a2229e90269cf3ad1840c62086f7128c2f8d04de55000d5dfb459713d45622327c66f007336aaa9a1922913f19b8e27b3be87d95b50772dc7a89');
INSERT INTO wrapped_secrets (name, master_version, wrapped, created_at) VALUES ('audit-signing', 1, X'bc44153e6259f5eec83a42b4061d44ccf4006c5db93f30789b4c843eafa9ff9df3f821ecee8bbbbe', 1795396566855100);
INSERT INTO wrapped_secrets (name, master_version, wrapped, created_at) VALUES ('webhook-signing', 1, X'f662c66a0a9b2a24964c50d31e8940a75cf5e91bb657ec4c327d5bf0aee18748a71b54c7da6355b3', 1795396566855874);
