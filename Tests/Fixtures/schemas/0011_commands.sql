-- The schema 0011_commands; the master key is 0707070707070707070707070707070707070707070707070707070707070707.
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
CREATE TABLE command_runs (
    id TEXT NOT NULL PRIMARY KEY,
    room_id TEXT NOT NULL,
    message_id TEXT NOT NULL,
    actor TEXT NOT NULL,
    started_seq INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    finished_seq INTEGER,
    result_id TEXT
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
CREATE TABLE followers (
    name TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    holder TEXT NOT NULL,
    term INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE TABLE grants (
    id TEXT NOT NULL PRIMARY KEY,
    room_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    opened_seq INTEGER NOT NULL,
    until INTEGER,
    approved_by TEXT,
    closed_at INTEGER,
    closed_how TEXT,
    reviewed_by TEXT,
    reviewed_at INTEGER
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
CREATE TABLE parked_events (
    follower TEXT NOT NULL,
    position INTEGER NOT NULL,
    room_id TEXT NOT NULL,
    fault TEXT NOT NULL,
    parked_at INTEGER NOT NULL,
    PRIMARY KEY (follower, position)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE recovery_codes (
    hash BLOB NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL
) STRICT;
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
CREATE TABLE "rooms" (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL,
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
    archived_at INTEGER,
    shredded_at INTEGER
) STRICT;
CREATE TABLE search_entries (
    room INTEGER NOT NULL,
    position INTEGER NOT NULL,
    tokens BLOB NOT NULL,
    PRIMARY KEY (room, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE search_rooms (
    room_id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    refilled_seq INTEGER NOT NULL
) STRICT;
CREATE TABLE search_tokens (
    room INTEGER NOT NULL,
    token INTEGER NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (room, token, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE second_factors (
    person_id TEXT NOT NULL PRIMARY KEY,
    secret BLOB NOT NULL,
    begun_at INTEGER NOT NULL,
    confirmed_at INTEGER,
    last_step INTEGER NOT NULL
) STRICT;
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
CREATE UNIQUE INDEX command_runs_by_message ON command_runs (message_id);
CREATE INDEX command_runs_by_room ON command_runs (room_id, started_seq);
CREATE INDEX destructions_by_room ON destructions (room_id);
CREATE UNIQUE INDEX events_by_room ON events (room_id, seq);
CREATE INDEX grants_by_room ON grants (room_id);
CREATE UNIQUE INDEX grants_open ON grants (person_id, room_id) WHERE closed_at IS NULL;
CREATE INDEX holds_by_incident ON holds (incident_id) WHERE released_at IS NULL AND incident_id IS NOT NULL;
CREATE INDEX holds_by_room ON holds (room_id) WHERE released_at IS NULL AND room_id IS NOT NULL;
CREATE INDEX idempotency_by_expiry ON idempotency (expires_at);
CREATE INDEX members_by_room ON members (room_id, joined_at);
CREATE UNIQUE INDEX messages_by_client ON messages (room_id, sender, client_key) WHERE client_key IS NOT NULL;
CREATE INDEX messages_by_pin ON messages (room_id, pin_seq) WHERE pin_seq IS NOT NULL;
CREATE INDEX messages_by_redaction ON messages (room_id, seq) WHERE redacted_at IS NOT NULL;
CREATE INDEX messages_by_thread ON messages (thread_root, seq) WHERE thread_root IS NOT NULL;
CREATE INDEX recovery_codes_by_person ON recovery_codes (person_id);
CREATE INDEX rooms_by_incident ON rooms (incident_id) WHERE incident_id IS NOT NULL;
CREATE INDEX rooms_by_slug ON rooms (slug, created_at, id);
CREATE INDEX search_wide ON search_tokens (room, position) WHERE token = 0;
CREATE INDEX sessions_by_person ON sessions (person_id);
CREATE INDEX timers_by_due ON timers (due_at);
CREATE INDEX tokens_by_person ON tokens (person_id);
INSERT INTO acknowledgements (message_id, person_id, seq) VALUES ('01a206a3-df0d-7540-a47a-230967cec628', '01a206a3-cfb3-76b4-a4ab-db28c3dbafee', 11);
INSERT INTO anchor_failures (kind, size, attempts, failed_at, reason) VALUES ('webhook', 2, 1, 1795407724172111, '127.0.0.1 cannot be reached');
INSERT INTO anchors (kind, size, anchored_at) VALUES ('file', 2, 1795407724748028);
INSERT INTO anchors (kind, size, anchored_at) VALUES ('file', 40, 1795407733799929);
INSERT INTO checkpoints (size, root, note, signed_at) VALUES (2, X'e28cbc241b1417825f8e35c8d18749ea2b0736ddc6a56c99c5b6403b39750708', 'muster/0b495200236a2f7054719ad34ebeced2/e1794591859cc45ac1822ea97452ee7e
2
4oy8JBsUF4JfjjXI0YdJ6isHNt3GpWyZxbZAOzl1Bwg=

— muster/0b495200236a2f7054719ad34ebeced2 8SDsOqZ5oK9FF2Yembk6eub33C6ZnfSSv8OtMpRAzmIiKtjk/yLilC2WnLevGHCwuamgnfYlMxb+sUYrJs+WKMWwaA4=
', 1795407724172074);
INSERT INTO checkpoints (size, root, note, signed_at) VALUES (40, X'58326e8cebb0de9276db9b41e06d4936305142040db933f929940b26669269e8', 'muster/0b495200236a2f7054719ad34ebeced2/e1794591859cc45ac1822ea97452ee7e
40
WDJujOuw3pJ225tB4G1JNjBRQgQNuTP5KZQLJmaSaeg=

— muster/0b495200236a2f7054719ad34ebeced2 8SDsOuY3JOMs+xy3f4YOGJ8+rSXMGcgwwRTv6p6pICzqPcFZsJaACsMQ/AjD7CLf2lHSo8ZT3vB/rlTXXvPjqbXOhgc=
', 1795407733796710);
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a206a3-e40f-7ecf-b50f-892c5bf2bae5', '01a206a3-df03-7040-9c7f-7e5b82ee3784', '01a206a3-e40f-70bb-a972-b9be6c5a5d81', '01a206a3-bf48-7170-af03-771a13b8dfe4', 18, 1795407733775195, 'succeeded', 20, '01a206a3-e40f-7aea-bd88-2830269fbdbb');
INSERT INTO destructions (id, kind, room_id, message_id, reason, requested_by, requested_at, state, decided_by, decided_at) VALUES ('01a206a3-dfb7-7c5d-8297-a7d83d888ec3', 'shred', '01a206a3-dfb1-7ae5-85a6-71243df54336', NULL, X'0100000001efc15e78838308cca236b56c0691bb1bd72dcdd52b396bd9d0c92d50a517420429c09f10687b4aef5ac3c22a26f6fd6d44d2a9ec6bb6fc1d5bb9fd799997470a7900bfb139d529c4c6310fb9185ffcce3f981f96b40fdc27a93e6de6', '01a206a3-cb64-7dc5-b19e-24057df72aed', 1795407732663506, 'open', NULL, NULL);
INSERT INTO edits (message_id, seq) VALUES ('01a206a3-df1d-77bb-a146-bc3e56aa5dc3', 7);
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (1, '01a206a3-adbd-7b01-99e7-111b24684b70', '00000000-0000-7000-8000-000000000000', 1, 'room.created', 1, 'system', 'setup', 1795407719869146, 1795407719869146, 'founding', X'0100000001c2ec6534a5a55c503d6eee4075c27cc4687456a12431ceabc77b127e7f8c1f41489065479f2e4f2a3adc2bb0a805f3d509a992e4783f53281d64b6d1447952f1f0c7e0042e26327d05e55d4abce8cea0824f6f0ae9804135b4633714351abfbc1c501eaf33dd38ab2f31146bae2b4342b340b292c1e58f6c0289ffe7bb44e5c253d0315c4d29d9dafbe5502fcdb651a7f260156c6eba2793e76d055491d5cca3011b1584d547d73db00b0f384257509c79e76a2bf73333d6e8756718', X'3b8f20deba8ead30f1be77d9c3730c3522c94a962f00cde165152cf1fcfc76aa', X'fb17a7e1acc825f3c2cf66bf8e9eb51528d925f578ea420c76ef4d35be9619b1');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (10, '01a206a3-defd-78f9-a506-ed8d406d725e', '00000000-0000-7000-8000-000000000000', 10, 'system.signed_in', 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', 'rest', 1795407732477794, 1795407732477904, '01a206a3-dae5-73bb-af9e-1dd8a6404fd0', X'0100000001297b31d0203eb467a52b6e48f44bf3bc3a57eb25fbbe5504f63ceaea4eff8cf153c25a91051c947424546e4665ececc569fbc853b7556379de70b756951ab2a4cccdac94f2e5941f5552d873990f9a93d3ce9f65be867626c4c36fbc437e0647637db5e0ad0b225c54b757a5af970f87a1be2468faacde3131e80bfc5648a5bee15f78c16fdb58d7e52002299dd3ea8ebc600e8f62841460e98a9b39', X'3ccc59ad09b3045198b653dbd7e120e0b8a86621f10939e4f3575c105b65d76a', X'51c8fbdc4e814982cf5c7c4a5d954660c784a8a64b6cda23c7c5e24f7913af24');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (11, '01a206a3-df03-7e02-a90d-6a8196afead5', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 1, 'room.created', 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', 'rest', 1795407732483060, 1795407732484491, '01a206a3-df03-7710-a94b-60572ed6d22f', X'01000000017e00235a79ad12dc33bd50eda7581467433d1a27c0ef557880359e9d4610a3d888cca01de36f42f1d15c27c5805fc6b1af977c00b5076b2b02ceb0de89a84cbe4e19d9a0382a1bf93dee19c6caa071d26aa8ecdcd63f19064752ffb502c5716d59a457416c3056061cf0d83120a16d16733ef835a7cb717ef8d3e66ba58f519026cde407d88e9a607d0016ba49f3d42986ec27c4347c6828c8568922ce158405a88682aa540a878d685f163660d93ca3491472ac4289e7013057276f', X'57a6433949253e5ee4bd3368ab67617cc63dc49b9096956effe00473f2998e12', X'1f4777f82942aa56e405c2f62921236675a43c3005b1bd33cd4d81abffcd1a87');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (12, '01a206a3-df03-77aa-b22e-97e0fd1e04b7', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 2, 'member.joined', 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', 'rest', 1795407732483060, 1795407732484491, '01a206a3-df03-7710-a94b-60572ed6d22f', X'0100000001ef4b0eea6fb8104efd4b0bf60cc8b0e1a2c382a3e9ad150e85c32c6e19da2697d6a0cfbff7aee00da079a9edc549c28fb70f1630df07abc3de1a354af47160d6aff4ebc2cd3578ac7f8caa9a9f9e63c05a50bfa0f2258f236de266a392f07357ca312899494121729cc74c5b047fee04cb8f50889d25de2b8bb2547fbef4e12da54c2ba78d0707c3f0b770241964716769e9f2c6d31aa66d20896001', X'97cd4eeac40e423b3e81ae8d77d514b10da99ef22d315e7656fd736d53d3f93f', X'0bf235c752e6005121fe0662ec4266d4cb47683e84a4ea2780d6215105e7d31d');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (13, '01a206a3-df09-7921-8828-efe9933d0da4', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 3, 'member.joined', 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', 'rest', 1795407732489455, 1795407732489804, '01a206a3-df09-7154-a9eb-8be49253237f', X'0100000001674fc396d668c72e475a54c2000bb0dc62a8583497d91eeeac4a6f0799313ed2c25cd263f9e3e06cb39615d62f2d7f1b44a8b952888e15e491b67f5b963b022966e36e72712a6666a65d7cc4d87b5b21ecb049916ab1a30f35371937db2954c37b29c62b07960244d66c996ffb8a394b7bd415328c82e445f97d3abda50e7e6d97bcdd3d65741abf5007c403175d3f912f2913226b2e19047597a54d', X'7c75fade3975ef20aadea330fd34655e171c9cb971c8ba453f8dce9d2dea671c', X'0da7c12c293b7e6936ecf815e10b51ab568afd85e1ebe9cb8c38bd45ceb5080d');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (14, '01a206a3-df0d-7540-a47a-230967cec628', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 4, 'message.posted', 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', 'rest', 1795407732493401, 1795407732495222, '01a206a3-df0d-7429-9a45-621df42a5a9d', X'01000000016f64e956a25605a47611ad1db9fe5f4d3f5effbe2f11e8cf33e3b645d86243cc8e73cc52c5ed6dd1d5171202607d6cb66516058e6a1843c848062577659f3d7472fbe7c4dbf370fefb9902fb6a0135738dc08177e8a2b08fba4743000920082462a88a61b0aaed51228d0c46284edf7517785cb60657d5b325fc9353ba5e23b6dddcac160252879c2c1c706bc092089e91e521a75f57ce110db3b700dfda50b1948932d35b990ef52cbb2ca4d2fbfa3c68542f31ba15a481a9e9e9db', X'028c96655e36bbc08e837ae25d99bd94e0d6563e7b8077f665c09b0867b28191', X'50d0bda0f8519bd247ac9f0312aae4f6347521f7ed10eb67a5ae189893840728');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (15, '01a206a3-df15-7ebc-a441-aca039002127', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 5, 'message.posted', 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', 'rest', 1795407732501551, 1795407732502245, '01a206a3-df15-774d-bd6e-14c6cb80bdc9', X'010000000103626443a6fd9a383c772184990f4c67c4b46afcc0098b725e0007e595306cb1e2c21cac5da97a2e48589d33c898209cdd07704797b255cc398fd44198f8aae6f91819fc7c6130ecae7bedb49cceb336f34614e14d7c42c86d912cf771718cc4f7c367b045a09cd7d9c6f806186d75658cb101cf85dd32a1cdea3203b5ca7408d22799ce74c5b399a163df935b15031fbc88d07a0afb0a40140ab1ed424aa3e8e244b988848c80da9a242c2cfcd8e053d1064066d6f2771006673ec8f4a42f01f8c7883f4ecf51df8259b27233a22b09e833d55408ca09995919bac2', X'6df1f263401a5df07397e776d242c0b4381653f0bdff844da54b489063896a25', X'819a6bcc2b2efecbb96a0b3a56ac7778cc0a02d418eba77a0d3432a8bddbc6f9');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (16, '01a206a3-df1d-77bb-a146-bc3e56aa5dc3', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 6, 'message.posted', 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', 'rest', 1795407732509317, 1795407732509983, '01a206a3-df1d-7982-bac8-f2254a202a0f', X'0100000001e297d4e3e55bc5ea7994068bf8479fc4fa4b41cb2392c530c081f9e49984f728e316f1c9c39e7b7577942c56cb9ddc47650cbd887422721c54fba1765aab9d3d5b12de042d3ef7f43b3230c2471639a8429658ab9706bf485e6d9d7f4806b5ff67ff77d468fcbe44e40aa4ae98125222a4da33e1a3f53aeab3d61f6b', X'2fb68c9a460f13042c13536c3bf919ad10cab4e2b61599e2308ad90177eadc3f', X'209506dee91de8d50c615a8a1eac8ebda80b7b6a8b02a238cb37c841649e38e6');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (17, '01a206a3-df21-73f0-a10f-618ea8a34a45', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 7, 'message.edited', 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', 'rest', 1795407732513325, 1795407732513672, '01a206a3-df21-771e-b079-9bdf1f935910', X'0100000001c9f6d188626a312a67c77c54fb7a3577ba5a581939a4e7ed6dc270628ed26687e4a098fc2125292ca988fd33f88beb82473f23146ef99390a2467315d267d6967d71836ddab0108e6aff7756c1c95e2c6e6a2850cf647d2bbd3cbcaabed9a490c4543a5ff7b4f8d22ce831ae629c99869e278de083a245afad485dfac5ecdbc2b85bccc7bcac340cbffab6c0f2ae45d85421c2dc6ca31650b1be243372b5a4bfa478744a16e4e73ec79f5049366b15c1a7b2cbbf89e05a42a273c654', X'37f0faf2ad99c0941df005f5c2836403190969b9d65003307d4e9596d0b0d4c4', X'1bd61df70c69e5a56250ca507a7aec037cfa3bd7a997619066464a99133530d1');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (18, '01a206a3-df29-7ee4-9491-ca5dd8506ccd', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 8, 'message.posted', 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', 'rest', 1795407732521264, 1795407732522039, '01a206a3-df29-7d32-b5bc-69fb570e03e3', X'01000000011bd3d63c286f1bad2080829aa4c97746b6f22d0ba29065f8a7800cd618a820f9b0cd890d139006b1d417cdffdfa10476800ca0c3dd7ea25eff02a10f7a4d8e7e55b1dc5391277400e47cd85ac4a2cd222981ec8f521d901b073abadddd095eac6255a204d37ea9c85b458315e6e2644cebee3c462f9e41c552129478', X'4d6469a51ed06f79773002c882b5940221ba1c291f1cef6a54085d9a4694c1c3', X'506f5797780554790edacd55f52c5c5bed47d45812f92447a45039378f3b5211');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (19, '01a206a3-df31-70d6-8e7b-04eb7acae08d', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 9, 'message.deleted', 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', 'rest', 1795407732529300, 1795407732529540, '01a206a3-df31-74e5-8bdb-576098d4d38b', X'0100000001f3f5bbc8213818390362b361e6af832c5f660073ec6cbd22c9e3e867fdd7f9beb8dbcb41949476e45eb2c1837275100b1945def656d8d2a03e3578355c95aa174c41bea5b05188655539f6a3280f99e4ec862236b379d2cd2ef743ffe3d2215e9fd4cbc7112e8897fdaf7ac918e54e2fab4caf6ba08ed1022d141bd9', X'd1261f425d00edc125bd4fe81305eded651701037f2fffe2925432813c11d511', X'fa69755913aeaff6ceb48cad58642bd0d65c3b610b4d7492d48950c572af0909');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (2, '01a206a3-adc6-733a-9b30-f33d5232ab68', '00000000-0000-7000-8000-000000000000', 2, 'person.created', 1, 'system', 'setup', 1795407719878652, 1795407724060122, 'first-start', X'01000000019a6467bd3a3c2c52d9dd9574a6d7d608a03cb3e2ce268b25ca601355026b607b2c85be26d23b170abcb447e4e285f1bb8ef43e5121c94b841ef74734c2aa43ac5aba3391d0bd0a22b36ea71c56666db84c933566540e35fa343c6b0689dacee7a5a119f73797883eb26f69fbc2043c6bc1776209eb291582da64b4a90fea0b2bdddcafbbe15bd7e51ca444fb636300622f6f18fa1b2269ead1bec55b7d8535f4bd5b702eb1ce6ac1d6e33c2e1f006a5c469335cb0c2b0e49e28960a66c4f87c29656bab0eccd737a24648ff8749c1185c76c0b8eab3b8a5a6bdd98dc', X'd8771a49a8e039a634ee2a509bf5a480a7904d57693262f696480a946613e813', X'dde353f600706391a2b4b564aa3034befe777c72b0bc8e9c73d033b526d6e7e6');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (20, '01a206a3-df39-7e3c-a34f-3403fb1ed06d', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 10, 'message.reacted', 1, '01a206a3-cfb3-76b4-a4ab-db28c3dbafee', 'rest', 1795407732537977, 1795407732538756, '01a206a3-df39-7152-a41b-beb6a7f761ee', X'010000000121572bf329f46cab09fd016327097ac7db1d910c6546043fb3eb7478aa7b298d20fd7906980c63ca07ad0c8dbc890abe4c0316cb0216be351747bffa86b50a273a489b20c1a24aa69ad5365a733ef56d2fbaf1debea8b60fe81dd80d19bfd4750fa7e953a20f15160ea4e9ffa4d56372bc0cef857a80477b29c0a8348125e66d3c405aced189822512830bc749ed3789a9958d81150c666c93bf13b6', X'43ca0dd76bdb73bb65b4cad87a1a8ecbf6feb819a7ea6edc541116c1e211326e', X'658b64dfc3375e35515a790ed210bbebea899070ef49164f907974acd50a0704');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (21, '01a206a3-df45-717d-853c-57b87d400727', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 11, 'message.acknowledged', 1, '01a206a3-cfb3-76b4-a4ab-db28c3dbafee', 'rest', 1795407732549258, 1795407732549553, '01a206a3-df45-74bb-a5c7-639f13a15005', X'0100000001b97b06e0afc07eb4e5b90e2af5d17309af7fffbf84d326bf677cb876207e0b62369477cda5c02521034faa372a33efadb7fee3a6c95fcc29e13d3de307c8a13f72e5ee4a5a1745abbb9e8b00c5764ebb5d1f463ecbb0a971932b5348af3f816da1409d9c30760e7de018b61c796ad6cf948f4063955a14f9873cf6e6', X'2bf1cca6275dcb3c1a9fd2b00ddeaeedab1f85e587f54c2bc5bb38798503d617', X'894c8e05d68d2d5423a5d5a71f8a0d8f2d64289e482969bfa30e6b09e5b02364');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (22, '01a206a3-df4d-79d2-9462-c16e66adfc91', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 12, 'message.pinned', 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', 'rest', 1795407732557492, 1795407732557769, '01a206a3-df4d-7f61-ab8b-bfcf31935284', X'0100000001af7da2826dfc0ca938351042c70f53b16b39df2dc9ff0b06a299943642fc3992599b4f41e1808eff4274fcaa4875fa7e30134dc78d91852698dd7a6ccbccb4bef89535d5aa0f56418154c9ed8e1a0ddcc84b99b2c0a1fbc6252572373e6d26ec1c26e2784d96ce4a456d107079ddc925475dcb36d464bd8c0a4f6154', X'fb3492f5bdbada13b0a648d631a4fce9d3776524b5d4c4098208c1f6faa58d6d', X'cda0eb9da63fe4b23250dd97eef951351829636857e6438da45de026c67b206b');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (23, '01a206a3-df5d-7dec-89d5-5871c245abfc', '01a206a3-df5d-7f0a-b5f8-ea411fc96de1', 1, 'room.created', 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', 'rest', 1795407732573281, 1795407732573910, '01a206a3-df5d-7262-97b5-abf692a59a30', X'010000000146bbb8e9150ee11addc8945ae189c8ccd1a41479d35a1fa70216ef23a9976bc3d1f31ac1b7e49aa98c2dfdbea3efe2ce1efd51bf1b2ae2dcf674dd6b9e1972700588fb0362bf75a465c27235da12428928121569898fcb573b6150b2047fcb8a405b7df75189c9729fc711cc26fefeab52f46e29ab7ffe8a66906969a6e2c89360bd5df64e4a444fe0049c363dcb8d48ba4bac0175112f0bcab1d8ff5a755ee3f66862b26ec1b18fa557902168525866556ad1c26a307dfa529d232e8a8422233e4c2b8db16b1f5176555e366a1e56dcd918f73a2eb6b6dfd6a4a8c7', X'9923c30fb48bdd7fa04a2f89d912ada6536e431933e8d9948625a2feff7aaeaf', X'aba551eba24933f2e0b81afc27d62a312aecf121cddf21bcb06d77d4ed86c4f9');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (24, '01a206a3-df5d-72c7-916b-ec44acbc9386', '01a206a3-df5d-7f0a-b5f8-ea411fc96de1', 2, 'incident.declared', 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', 'rest', 1795407732573281, 1795407732573910, '01a206a3-df5d-7262-97b5-abf692a59a30', X'01000000018bedb9283f84711a43100b7670fa22f9bb9df284fdf91ab9a8d184775238bac1caa8ee147064c42e9f0bc133e5acca5808615fda63e848fb8aafbf6c2a212278202e19b350777cfe7cd5b4f0f7710852b2b35f823d2203579111948593a8783e868734111c9ce311b849766cd14b34b05043028c5471f4cfb5efded8c17bd1f89e52bf9464b07c1f47daff507f5453f47a8552852e5b92972ade71c9d57c6c103dbde7ec374f578c25244fa9c13e8abf48b28bfa5a9b0deaba47c7386cfaadaa4197c7895073a793a904dbc4853a0dd21577e131fc998e84195c05c4925a10039783e6daf2a5d40e261a3122ccb3949bccd01343eb38f2b3ef0db9fb8f5b1de3f1f1eb3693f9dc80dc3f98f293b5aeed07c7d64f6aafd841fd24eac198f3764cec0a358e646ef3354b23c7b6234a66675a168b3b6b479e72181d54d7f7ae5a9a7d2c66d9495b35a385270a6e43ddb56ebc6ebb7ffdc5253131bed29ad88ea7f19b88b9f3567bbc20de1d5b755255639ef0a4ce898cb7d78104ac0cd7', X'0806d7d09b7897a134235be01614ea935a7f6d2d30f0aaaf4b36bc0469cdf808', X'02863f149a1328c03525604437fd9237db722e663c672b799749435c2d5d8226');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (25, '01a206a3-df5d-7df1-8d6a-7be4d5c8642f', '01a206a3-df5d-7f0a-b5f8-ea411fc96de1', 3, 'member.joined', 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', 'rest', 1795407732573281, 1795407732573910, '01a206a3-df5d-7262-97b5-abf692a59a30', X'01000000015e7b68cccd5876ad6ba997f2ef8e4cbe067047825e0c16b456f139ed2c7bd67f5ba4207a877b82c17d2ade393afdd0ab5fe4a201fe66435e2342d42ae55525e2f443c74bd3e3c268830978e8e01f27ec4c023baeec4b0807ff10a0ccdde8cdeef6a5e1f68090a782fe7eba14eb1aa5fab3015dc21504b4793531550564e44f3df04e867ec714e0459a7abe2f4d930c5862a3b21c9222a26aa45ea38a', X'459bbb8254e52ab6daa006eafa14dc3869c2f5e9f28f6000e75daad7e47e6d49', X'f22fbe253dcb29f189164c7283f73005a8aff7b0ae8497280c0392df196a6e74');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (26, '01a206a3-df69-733d-a96b-32a8b7d99de6', '01a206a3-df5d-7f0a-b5f8-ea411fc96de1', 4, 'incident.status_changed', 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', 'rest', 1795407732585461, 1795407732585927, '01a206a3-df69-7648-af75-2faeeeffa028', X'01000000015a1b09122542401d4c4a366f17fc7c85f9a41fcfccfe77b4984a6cf70ed6a33faaa273a35bbb5fbd8c04bf4e35660317a7413e62442977461215664b70bd97c2b9afcbf075aaf25bed3af01e519c6b6f48dcfd54b3034c0fa1405085fc14d903825d12aaef15feb25b6743117a0d32464b50f8f9b83b521089bd85da93037787680bf94165a59f43901668c2171f441ed2f6230276024d41af7f39350a48524dd70e5afcc4e4047942c1c43e7c3c0c4864ef180bdeda89e615b72f43', X'b7b3e5fcfdb5d4bdd5f1c0e77b80ca2bd13372d62c4e09a88e3904550df91192', X'23422b1afc107cb0c119b0105bbaef5630218171eec602a80e639b9d7f70cff3');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (27, '01a206a3-df71-7b05-a406-e475d20f741f', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 13, 'message.posted', 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', 'rest', 1795407732593295, 1795407732594230, '01a206a3-df71-7e74-8fc2-230e5d7611a3', NULL, X'f63036fa804c6e27c3383a93b3be9de6403fa2e81b89873412c69fa369c36cb7', X'4481ea5e02ad3fa0522dd17d16fe53fc91e49046e19031937c0a27bbe521c3d6');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (28, '01a206a3-df79-7fb2-aa12-16418dbf0d9d', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 14, 'message.redacted', 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', 'rest', 1795407732601301, 1795407732601696, '01a206a3-df79-7372-83a4-0a4fcaf95957', X'01000000010c61a3e9e6e694a565b73234fb49fefdcacf3b11d675efda6f7f985de22b0ed34b18ef06f16afa831886963ebcdbf5354b532c53820c9395dd095260ad86aa76003c40ad0d3cd80695f4cea88536a2ad1b8e97e09d0c09ee8ec717eebe0472f6f9a15a8ba29386d18666f542d96bec2f215b2957aa40e6ab308aedaa801afc95900c6add509e3d74730d12a22474d526347bcb9abfa3f78e6caf5d1289b451a4761dc3dc38ff40d2b06668c3038b2ca7e3d6996380c3ecb1ecb0b354bdb7090940aaf6b862ff8ec04eafbfa7efe2538b392ec7b10f56021161a650df', X'ae4397745bece7372168fe8acac1035407e611c484ee424f5a16eef23bbf33c9', X'f5f220bb0170cfbbcf68b49c2d79f8d4b65c9966a354c27178453c1d1b2727e5');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (29, '01a206a3-df9e-79f1-82d2-36bd2ccf73eb', '00000000-0000-7000-8000-000000000000', 11, 'hold.placed', 1, '01a206a3-cb64-7dc5-b19e-24057df72aed', 'rest', 1795407732638644, 1795407732639265, '01a206a3-df9e-73f7-9e96-6e228ec56147', X'010000000110464ea34321ba415cbb75113674947936fd0df6ee3d888d8d49d6bab9c1693de012920942961cef5402f55a8a94ca38ce82a35cc3eca9557365313fa6da6744b1a3fe4dfa73e9d59ce8a436012ffe435ae28b829c51c021e406aa784a714e7f3de8aecd70286d832daa98ea89fe35b22707f35d6b00744ec1094c0d5fac42eb509ecc7011830ed2727312500b53c5d60a785f25d001da24ab4a196c1315b2513b53e7272b91a80d4f8a4115da72b065b5f952163a16580b0b702f20a8188d49d92d1bef8b56fea39fae03dc037f0d3c6add46ba479d251ddcc4c373', X'e29ec1556a2b3a043b604f93a36241cbb45dbbdea8e7ac36c9d83a07750b8bc2', X'110373469b4a94c94cde5e08c8b3ddaa3b2b79c0bfc6a5e8c9559b9e54c746d9');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (3, '01a206a3-bf48-7064-9421-edeb1cc029f4', '00000000-0000-7000-8000-000000000000', 3, 'person.created', 1, 'operator:0', 'cli', 1795407724360851, 1795407727388710, 'cli-5c585f8ad6df', X'0100000001da0732db9e854ef7f69bcac0e527f9b4a030ce4530dde1c51ca4eebb1f46d70be4db4d2aa2a13e343846d3ed92472394dc3c3db2ec804d8acead42a552b00d553c09b083bc0c883098ae0e43f6a4c9f9de68dc6aff876bb80ed0e1cb38ed9e6d266513172ff98d47c20becbada5d3c06c4dd2d2f97941fe404e7b480aa7594a3fdfc856421095d67a98653f00dae44c05188d4803d55bff57fdf8b0c2955e3d17299a93ed18836c40d4826d64757f6f6771c67dd479c83ca5e282f4ed4dea663c598be6e34c020490400976d3166086da95f33449190b9432a567d58', X'06e17acfea17988973cad55145aca2116855f890070a259cc212b81a53bf4175', X'802ac49265372ae6dd69525b928c90301d9d5b9fca16f1ffe7ce685306a722fe');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (30, '01a206a3-dfac-74c0-bc2d-577b3a776d8c', '00000000-0000-7000-8000-000000000000', 12, 'retention.policy_set', 1, '01a206a3-cb64-7dc5-b19e-24057df72aed', 'rest', 1795407732652222, 1795407732652803, '01a206a3-dfac-7627-a32e-c6f5868f92b8', X'0100000001b26b91d38bff7afd36e0e34d359f953a5edf5e3f5ede373f3fcd2208caa9cff3961133c5462181eb094f5e293087468778a0afd90859e1996572aa79d336a79778d91c60530a6b6f3db48808b99df7ebffb1c431e79e0db9f74beb18a4d82cba399e62bedaab56a8959be66dc3a0164d8d7e1a12c67e8cafa1d8010d11ef1028705d4d2b0ac383ca2d6110d6d1921d5eff2aaaf5eec4ad9d96de0bbe6308d426b9308357c1faa4d72a62d962388c27844f929126441f9b8102c0fe61', X'8a570f7433c26cb6c845cc2b8fe0fb535064a35e58045ba41e56cac3c819de2c', X'acadbf8e6cc7a3be572b7ac3b597aab21cd9ffe1d6ecb382d3e1cdc6adffcfea');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (31, '01a206a3-dfb1-744f-a8e7-9f8e2422065a', '01a206a3-dfb1-7ae5-85a6-71243df54336', 1, 'room.created', 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', 'rest', 1795407732657323, 1795407732657830, '01a206a3-dfb1-79eb-a65d-86aecbf027ee', X'010000000103a6ac1dbc402059fdfa64dc136024c711eae5509d0174260d20df98f1b60af84ab963995dbb188bdb0fc927c80e364a967f245cd126afe8a5f1a4d2d8eccd712080418709e55f5fc1d10210c26678e2b242650781ed509a6133418bf3811403d9ef7381af501392a0f45c6b363917e2b42746d8bc767cef99e287735359645f390b3250c959a09fb5b9f25cad8dbd13b937136ce0ec130ca591f65840571dd3c8f022edfaf8d88336e95b337aba2335eba66a3224ff94249df9ad4b', X'e4ffc1cbfb3d323fc52337383cabd114d68d13966968a928ba04ed4436b37ba7', X'1e44f049be6c47e5ab15c41340ee52068931ef2bcf169e7df46172491251c1fe');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (32, '01a206a3-dfb1-7e7c-8ede-9d5825f08a93', '01a206a3-dfb1-7ae5-85a6-71243df54336', 2, 'member.joined', 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', 'rest', 1795407732657323, 1795407732657830, '01a206a3-dfb1-79eb-a65d-86aecbf027ee', X'0100000001624ad8c6c360b971b3826d0b49835b3fd6d9950b56c3932f9b21c83b2cd2cd6127d21727ab80b4f81462a431f40cd4ac00d54108e5d58e03d5b08243ee6af64ce488a33d1ea9834c55f734f7af92af77a815c0363bb4195fc03ae3bdeab17b27d475243141607019dd1c6c782084e32da95bc2a77e0c1477f4116ae4647b523c2b97374a5da72a5a680994af29b6390e5e61dc4e6e820741ff76362e', X'a2f28b23651104530ac1c1d6c2ee9a0f31fcead61ac1c400228904f2ce5b0485', X'8846ca43d9b0b8e2d3431d98b060ad06ee7a4d690493359627d91489c630d3e3');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (33, '01a206a3-dfb7-7125-ad43-2480a5ea5d2a', '00000000-0000-7000-8000-000000000000', 13, 'destruction.requested', 1, '01a206a3-cb64-7dc5-b19e-24057df72aed', 'rest', 1795407732663506, 1795407732663879, '01a206a3-dfb7-7b4a-86a6-91384d2b0918', X'01000000018743ed40459565e37c7b936d6c7fad14e57fedce6f4e60da8d7a4dcfc29ade79c314ccb6b22689b2d3d97f3a119aba29f509b371b29293d3414b4785048c39d8def8ff8b1fa80f9aaa954cfa9848569325df9a04e9ffbac9b1836b3262a24bfc08badef942c99e9d4ce046f807ab8a35d94101b9497407ff7eea5acb32f9d487c29403b8430d8531b2c5027080ff3c999c4c394fb066e6a55286531980337c105afca857ebe3004d7879ae048510f5ca9075770556f8059de2ec811cd06eccb17aafe07f206dd388fdc1393c165d38702307ea5798a080da3b6341b5', X'a2da75ab9ffb206d0e1540b49ee621a4ecf1e2d4f248663d8eee38f3448364f8', X'8e67482d7f0c5bf3939593e95da285d38056fe5a2a5d21522c5998155539b3f1');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (34, '01a206a3-dfbe-70aa-b781-1ab73115d7d3', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 15, 'access.break_glass_opened', 1, '01a206a3-cb64-7dc5-b19e-24057df72aed', 'rest', 1795407732670049, 1795407732670360, '01a206a3-dfbe-729e-b5a1-21d3ce3f9314', X'0100000001bfc5533440bd4d1b8c126287217f1d6c88c85b15bb3775ceaff055527f71b0329cfdc9f404e612886e483bedec45120166fff6fcf88ad60a73f56d015ebcd6c857e3c802436cfa0bffc376a203a048de86e7e846bd9d3cfe88176470482870c0ecba16b4c0cfaeac9d5b047c0ee7c378e6e7e93b0da7fe6a426d3be12800feb06e4c3354183c8c98535f172b6fa06af4ba91919c2e63b0bada4f0b26ae359340136347ae9caec1a40e5c760bf944277aba0a229bbed77f052cad62453e41f3ef0021b1d62dbdbb698c955f24050567de6a3cbd507a42d73b96a631b60767469a8aa4cbb077304a8f82257a3a612f35fd18e86fb0007dd67be6e23f88', X'6c72639237c042e0c5dfbbaf7133f1e3a1c2cc6ffe1e7a427d9541507f922895', X'beb033f271bb759e55a957122761c18a16c9dfa51e4dc0445d47cbe46a0b090b');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (35, '01a206a3-dfbe-7900-8bac-3fc7f7eec858', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 16, 'message.posted', 1, 'system', 'rest', 1795407732670049, 1795407732670360, '01a206a3-dfbe-729e-b5a1-21d3ce3f9314', X'0100000001f61691eb4d093312f8959fb7f5a656f7bcd9f1e9023aa7a919c59408a33b68e7d3819b798ffed1e8ce282b9e125abd24d036fbdc71f5f6a8261a2608522bc7dfaf7bb07a97d86d07e5a60ab43084c85ff4bf4f2aa630de1a7b9d2fd8ec68de5128cd0be283efa89f7be1270d0dda11f8cf7634508b74db52c1802b3b63c97d26b733a3c9d0341d4545751510690db4b071be11fadcf06e0aab2eed90217341420a3a6bba750bc6144bb93475fb1d7de7e6fd67aac6626f485619beb04a9ad0358fc2cfa48d5a9f57c0de9bde3fccb44f18cff3965bf6286949d58214', X'996311eb21c2533858f8372303639f8ea63d7bffba155ad0fc4877be11c9f92a', X'0d54469535e65d0cedd364e585ea682833dd767e213193f0b5b2f085e4b55a61');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (36, '01a206a3-e402-79ce-9443-4ae35a5ba917', '00000000-0000-7000-8000-000000000000', 14, 'person.second_factor_enabled', 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', 'rest', 1795407733762434, 1795407733762509, '01a206a3-e402-7bd1-97f6-a66178650b99', X'01000000016fc509d7f5543c762ee6070859e963f9610ff9ef281f979769212a0b77c591db1bbc1298c326e2dd82dcc675958a20f2e11f9e0c18f27db9dfa5c92304bfc2acabedfcbfb6a50b875135e123b7233216dc1bf84322cedcc8f1bbca5289da6a5fc96b19150fd86b51fb8fa582d6fc2288c3cf6ae565df07251a31aefefb2d9bdebc42fb796125aa7fd415338212c507f1425ed82242ac25aff9d5ee058b26caced4520ee67c159540ac8a1652213b09aada46b60b3c4a7e9c358ad660', X'c7816f6e1d586f742250cdadcb5ae11cb1e9e26e4076b012e8815c938657452a', X'5c5f9da580764a19293e1b4b10941536810c160e71806533f833e5431bc10eb9');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (37, '01a206a3-e40f-70bb-a972-b9be6c5a5d81', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 17, 'message.posted', 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', 'rest', 1795407733775195, 1795407733776571, '01a206a3-e40f-7323-aaeb-ee626ec38454', X'0100000001da63afd794cd03ab79d71da8d451ec1b31ff6ab2b9baa4622fe2f73bfaed1f16c2c4e0f3110aa4fafcb45bb3ded08976599725688cf949a80968af0b9885cc60bc65a797dfd9a55aab5185a409f7b76e1ac55d4028755790ff2da502200c023eaa0872523590b7072285eaf1a4105ef895d31173887e3c95353f4947', X'17a8f52bb88d1d2d3285de5b31873f64a2688bd592e901caaec406acccb2badf', X'19ab20b190ff37cb213c03fa15e3821335d11615bfff3c3254b79bdc0b2459cb');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (38, '01a206a3-e40f-7ecf-b50f-892c5bf2bae5', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 18, 'command.started', 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', 'command', 1795407733775195, 1795407733776571, '01a206a3-e40f-7323-aaeb-ee626ec38454', X'0100000001154c8486a855e236352c8031b101f745d2ee7ddbea6da7ae9e95a46b4dc4acdf8e05de7bdd66d0530522c7d4dfc7a21657c67b31dd3a1f67942674409e9968c22580514e643f971a186cd02d40c5f82907064151403b770f93d2972e56f4731c334e31451a82a1c538800adff9778e0d4077f64482a2dd748dd6f6a07106c93e6f4df21961df9ab859d45a18020e35944401516120de0978876968d5979cf9ebc00cf3f68f792d107f3583570fdda946539993f7bd84fee917b0e957', X'4fbce0685f751e2c099b9f1fa11cb9354e3a1653575f958463c8acd61c92b2d1', X'2492e2f0580e7ca19cd7e53e6a8c97d8cb21e2fefaaabb30263b30daeb39835b');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (39, '01a206a3-e40f-7aea-bd88-2830269fbdbb', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 19, 'message.posted', 1, 'system', 'command', 1795407733775195, 1795407733776571, '01a206a3-e40f-7323-aaeb-ee626ec38454', X'0100000001b5c711739f313317c7ee58b4df88f589f3676e959b97076e5104540766b0081a7e7fc80378e818050317e461bd01a79b93d5f368dcd32157d1e38bf2a0021916648e5b604d5fe4689423d16cd25c84fc71e58e20445228aae98e98e74fff71b3d6e1d526c0c41c3023e13fcd7b236feea44a78e58cb3f756d0b732b15a3b07a4922f6497d015ad1260c143d9b0f7808928c1f095b59bd23af0fa80ba71d1a887c6f693c3d80714774477075d1ed946d7ddad64ff999eb83323f568129bba3c5b8bdb4e89c6ec0cc793fefa73818236acd4235fc74eeec8b60bb234ca', X'6660c7cbc6b747a506b2081000b2ce87ad66f50f35fc4bcc0ede0441565877e3', X'717e15213927ac5b252a69db71172d47b438165c2d098f692f31ede860a6f3b4');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (4, '01a206a3-cb64-72be-9c1b-38b457f694db', '00000000-0000-7000-8000-000000000000', 4, 'person.created', 1, 'operator:0', 'cli', 1795407727460456, 1795407728443171, 'cli-ee11db200539', X'0100000001ddb415a9d4e8be38ed7facabd9614823f8123660049729a4bfda6975165a681fb6157eb88143b737e6b1b409153fb4dc15fb8191d8bf7179ae16f77e3971d739fdea5a6ffb978f418874cbd3ceac4de55f991852e20cf575de97f2217782cc868a178d6088b13973be15ff96e240f2581ea4db58674e5ef8708f3ff9b58f3ad688d3d19c61094d441b6e72220beec14ba78c6ff01658b44807dd5a5e5320018e13b9c7a33a9cd3f0f810b4129e4ce2849e0a9ab6a8d8463c127ad96a43df4812e6db9b60737c8aa6d2c8da4ece3f2d327ace8c86cb323fa583c21d35', X'4fde3e67e26dced2f8a21acaa70a16535c84befe557bc7ecb1cc6d8f6f9b0a86', X'50bc82328c9a068ca2007810c5fb3b8f448bb244dbac5b5129d283fffc547292');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (40, '01a206a3-e40f-7c1a-a4a1-f5421f2019d3', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 20, 'command.finished', 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', 'command', 1795407733775195, 1795407733776571, '01a206a3-e40f-7323-aaeb-ee626ec38454', X'0100000001f1b4bf6951fdbb549305222d6ea5336bf9775610c8f14c05a372f301839011ed230662ca8eda01dc7144309eb2105ec47ae42fb72b5d78703c3d1a4bd53b60a3295f132fc5e9e8d3e7983e9b685606f6f0f5848a34c003bf87885c2652eb3068e544b9092470fa0909fda4523bc466647659b502e0c276e894c52edd8de3255d8567fbd0792c00c00107584815f2bea85113ceec5a7538b804250b7d7f0e90ea41bedd8f3a6a83d41724b55cbb6997bec59f36d781f8ab6a543597e65bbe305745cb6812a96b07dcb4e9be6a06766319739ae7c4f2dc38bb786ba9223e9bbb5c0ccb9b567139d022e3a7dd818eed63e7afd5a9bf67971e7e7fa42ad344b86ceada33888e04ce4e60173fec48b8530e0660e97bb2d68091199493e098', X'12aaf972c82294b4d4804725493e06e14c1d70a8219d83d39ed9fa12b9164b9f', X'4afe3ca6a61217417eed1b21f122a1a2a3b391d9721924c6a8225dd6a1d5226c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (5, '01a206a3-cfb3-7ee1-9aea-29cb02350fcd', '00000000-0000-7000-8000-000000000000', 5, 'person.created', 1, 'operator:0', 'cli', 1795407728563762, 1795407730005281, 'cli-3ba1826ee936', X'0100000001d6ed8974aed70f20bf717ac8906efb4c1daff6111691b4e2d824f9d64408df1276427065dce4419dc10b75159f8c00fbfb75b4cbda035d9f90f60526bb49603054340487f683f6a6593d03d4730367356b7c629e13a9720d6ddce68344ad734170856fc851fa5d4054f2e63c3ddc1300d114403757df0874c03d6b7a37b9ae212cff92dcd4e038e268916985a79fec1c589dbbac85a61290e5a93d865bcdcb7392dc44190d89021f4f85467a0a6335979350ab34a8ea61620f54f02499d1c6b864d8de9c4c0f0c813699f6bfd3e3d202df2cb2fcefbdba7f3c32b19d', X'a02f8a0395d13597389cacce1dfe62e1dda4698827c849fe656255d253507407', X'606c30e8f5088efb224383dcb21061b0137f9b8404784b65a76e60e296b51818');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (6, '01a206a3-d596-7e0c-b2f1-e74531053eac', '00000000-0000-7000-8000-000000000000', 6, 'person.created', 1, 'operator:0', 'cli', 1795407730070570, 1795407731138410, 'cli-5996281db9fc', X'0100000001aa5ae7850ac8ab8af4c98f0652117f19811dd56a32b5e7a06f06db2a387e9326142e5fb7f2a4bf95711f730ddb405c2197092960292f2821b2d4061db3c678200fa4a18cdcd1ca9593c944cc50814096af049a6c4ee9e58e3e3adb84645f2a52da83a33888e02a091b9398b4e38e62402c55ff54b990e23e6b1bd88ee94aef06bc341a96c078c48fc3f5b44c41381f817bbe9b310ab7a51861af01765ceba7a7a61e0ebb467191ed97c2b5eeef54a27297595dbf1f72afba8d2fcee07641d62de4af3b7022d2fe2f34576bce3fdc6dc1a034310bad77b25ec95ca47b', X'186d8b08171b832f217051a5e70c479936140e1d32c8d57980cf47d6591791d8', X'37783718c79332ca6023cd760017c797730ca0c1ac36f0cd0f8fd73d95b02bc7');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (7, '01a206a3-da31-7dc2-b2ab-d42ebec3880b', '00000000-0000-7000-8000-000000000000', 7, 'token.created', 1, 'operator:0', 'cli', 1795407731249462, 1795407731249907, 'cli-00b3a6bb0543', X'0100000001f4809a7669129776498fccf03b7fa19ef7ec0ae447f2d8ba366c5192d54db01d207ca5bdb1ba75596b0a78ad73938e6a55d37e4e92b86f0eb6820c409d0676ff4cee41cb6f1db225835c41d78b26e3040e98fceeaf0e669d1bb1a73e56b27481bb89c2f5a0cad11f63286595dcf0130bba1749270df1b685dc1999cd86f99d1f81ab268a78321dc5bb10dc649ed07ff55ed4e3cd3e1b92934e45307a8d9cc4e4f34eddcfb68bdf876248b8d888ae4d47e930e4e0ca6d242d7fcdf61c', X'a9b165e62e91dd9d76d6057881a8e3ef5c11fdc657b5b17a7a8ad88a3272f966', X'28294b4ab9e2da438ed8bb3ede9e7541229ad298ca087d859971000f769d136c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (8, '01a206a3-da89-7434-9c69-a980574fce03', '00000000-0000-7000-8000-000000000000', 8, 'token.created', 1, 'operator:0', 'cli', 1795407731337240, 1795407731337692, 'cli-3019218852ca', X'0100000001604650fcd3ddb452c5b54c31162a83df1665657d51bc76b8123516f11341d04f56a38b45861fe357de648f317571ac8c65c46a73340a1ee04a71eda1cd01f0d64b23870c74a9ad006c5e410c7eefbe969612b7b62d9a6aa24c7a270be81dccef2b6cb861b07b6ed494632f501a863f24f7da28b0f844ac4b846aab5ba15d2e1f78f8b70e246cf6d6fefbb0cdc0172321578b1e34dc0ee96899b206c7ebd6ea8e6de47ae404e94f27a2df703982a2424b551ec949c157afe4a6608957', X'e4ec946f98b0dac69dcd523401a08ad0ebb5cd8fe2b952c4e6d131fd074a2b64', X'8908f10f6ef8214a3d5566732ed39d6b177368fa449f6fd1344599507bd4be49');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (9, '01a206a3-dad9-75b1-8a3e-6b8109a687b9', '00000000-0000-7000-8000-000000000000', 9, 'token.created', 1, 'operator:0', 'cli', 1795407731417832, 1795407731418283, 'cli-8ddd105f11b0', X'010000000142fe0257f7a97ff248248e19a0a49ddb7dce85371d42c7b156f440f4ca52a5c9feaf549e8378a119207ff4c9364a3974a9cf831224ddfe99295827e27625a34e9da05cb2a63bc1de881f61e22009b910b866ef4d649c9afbf8b5582c84903bcc82b36e4490da110532336b20c88057208d145da9ffd44e79641cb3767d417d0e0dd6dc2bd90c8ef7e2cad10a93f799edfbb908e175071c0d947f7c5ec5af646caee291756624fd36588c7cf473f16bf7dc3001bf5727ef90c5ac3685', X'06ccaa414736c5c1ddce7669a44f125f9ee7ca19df967a258839c0f634e24855', X'ac249bdde91857b570ed85677026c00d12f3a945e1a6fcd442491aeb03ece19b');
INSERT INTO followers (name, position, holder, term, expires_at) VALUES ('search', 35, '6e19fe9f76454a0d', 1, 0);
INSERT INTO grants (id, room_id, person_id, kind, opened_at, opened_seq, until, approved_by, closed_at, closed_how, reviewed_by, reviewed_at) VALUES ('01a206a3-dfbe-7526-aff8-eff25db91dc6', '01a206a3-df03-7040-9c7f-7e5b82ee3784', '01a206a3-cb64-7dc5-b19e-24057df72aed', 'break_glass', 1795407732670049, 15, 1795411332670049, NULL, NULL, NULL, NULL, NULL);
INSERT INTO holds (id, room_id, incident_id, reason, placed_by, placed_at, release_reason, released_by, released_at) VALUES ('01a206a3-df9e-75a6-9c78-08201b059591', '01a206a3-df03-7040-9c7f-7e5b82ee3784', NULL, X'0100000001fd4a7c73b722ef0adbc381ea8ce3f6b4e2bc7c6ca844ee0e70d2539836ad8aeb5c4d9b69dc6b79b8b7ba44d7cb63f6799b8efc5d79d5ea9c0117681e', '01a206a3-cb64-7dc5-b19e-24057df72aed', 1795407732638644, NULL, NULL, NULL);
INSERT INTO idempotency (hash, request_mac, status, subject, expires_at) VALUES (X'44f48c94d9fd2c6cb7679689b2e3b1c7', X'0570ed86a9d7f86e09e21207d5f55721', 201, '01a206a3-df5d-7840-b299-919a133147d8', 1795494132573281);
INSERT INTO incidents (id, number, room_id, status, severity, realness, type, is_private, classification, reporter, assignee, details, created_at, updated_at, version) VALUES ('01a206a3-df5d-7840-b299-919a133147d8', 1, '01a206a3-df5d-7f0a-b5f8-ea411fc96de1', 'identified', 'SEV2', 'real', 'outage', 0, 1, '01a206a3-bf48-7170-af03-771a13b8dfe4', NULL, X'0100000001eb39a2663be4c199c7dce0c0f8e54cd016e441ca813eaae6941c61f6b2d4222658961045263f13255af7f0798247df8148dd9fa86e1b813fc7bac97d47272eaea79a8d7c991babdbcdf478c88f908ff634a6e7ed96bfbed2a5bead19dd1a471677aa87cc5546aa7ae2fe96bbbcc2dd16b81e54f7994629049e5663a95b9ce9b574b0e68cb5223a16db05dfb71dded75b25a615dde4407d5a1df6fa6f', 1795407732573281, 1795407732585461, 2);
INSERT INTO installation (name, value) VALUES ('epoch', 'e1794591859cc45ac1822ea97452ee7e');
INSERT INTO installation (name, value) VALUES ('id', '0b495200236a2f7054719ad34ebeced2');
INSERT INTO master_keys (version, check_value, created_at) VALUES (1, X'83c9ee017e2ded8028dcf77184e955a9', 1795407719868522);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a206a3-bf48-7170-af03-771a13b8dfe4', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 'commander', 1795407732483060);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a206a3-bf48-7170-af03-771a13b8dfe4', '01a206a3-df5d-7f0a-b5f8-ea411fc96de1', 'commander', 1795407732573281);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a206a3-bf48-7170-af03-771a13b8dfe4', '01a206a3-dfb1-7ae5-85a6-71243df54336', 'commander', 1795407732657323);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a206a3-cfb3-76b4-a4ab-db28c3dbafee', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 'responder', 1795407732489455);
INSERT INTO mentions (person_id, room_id, seq) VALUES ('01a206a3-cfb3-76b4-a4ab-db28c3dbafee', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 4);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a206a3-df03-7040-9c7f-7e5b82ee3784', 13, '01a206a3-df71-7b05-a406-e475d20f741f', '01a206a3-bf48-7170-af03-771a13b8dfe4', 'TEXT', 13, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795407732593295, 1795407732601301);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a206a3-df03-7040-9c7f-7e5b82ee3784', 16, '01a206a3-dfbe-7900-8bac-3fc7f7eec858', 'system', 'SYSTEM', 16, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795407732670049, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a206a3-df03-7040-9c7f-7e5b82ee3784', 17, '01a206a3-e40f-70bb-a972-b9be6c5a5d81', '01a206a3-bf48-7170-af03-771a13b8dfe4', 'COMMAND', 17, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795407733775195, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a206a3-df03-7040-9c7f-7e5b82ee3784', 19, '01a206a3-e40f-7aea-bd88-2830269fbdbb', 'system', 'COMMAND_RESULT', 19, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795407733775195, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a206a3-df03-7040-9c7f-7e5b82ee3784', 4, '01a206a3-df0d-7540-a47a-230967cec628', '01a206a3-bf48-7170-af03-771a13b8dfe4', 'TEXT', 4, NULL, NULL, 1, 1795407732501551, NULL, NULL, 0, '01a206a3-bf48-7170-af03-771a13b8dfe4', 1795407732557492, 12, 1, X'74e94e764e60ad9d6652b6f7e88e33dc', X'6c120b64317a14c4d2d97c3e78d0962d', 1795407732493401, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a206a3-df03-7040-9c7f-7e5b82ee3784', 5, '01a206a3-df15-7ebc-a441-aca039002127', '01a206a3-bf48-7170-af03-771a13b8dfe4', 'TEXT', 5, '01a206a3-df0d-7540-a47a-230967cec628', '01a206a3-df0d-7540-a47a-230967cec628', 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795407732501551, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a206a3-df03-7040-9c7f-7e5b82ee3784', 6, '01a206a3-df1d-77bb-a146-bc3e56aa5dc3', '01a206a3-bf48-7170-af03-771a13b8dfe4', 'TEXT', 7, NULL, NULL, 0, NULL, 1795407732513325, NULL, 1, NULL, NULL, NULL, 0, NULL, NULL, 1795407732509317, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a206a3-df03-7040-9c7f-7e5b82ee3784', 8, '01a206a3-df29-7ee4-9491-ca5dd8506ccd', '01a206a3-bf48-7170-af03-771a13b8dfe4', 'TEXT', 8, NULL, NULL, 0, NULL, NULL, 1795407732529300, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795407732521264, NULL);
INSERT INTO migrations (name) VALUES ('0001_journal');
INSERT INTO migrations (name) VALUES ('0002_projections');
INSERT INTO migrations (name) VALUES ('0003_state');
INSERT INTO migrations (name) VALUES ('0004_audit');
INSERT INTO migrations (name) VALUES ('0005_keys');
INSERT INTO migrations (name) VALUES ('0006_search');
INSERT INTO migrations (name) VALUES ('0007_access');
INSERT INTO migrations (name) VALUES ('0008_second_factor');
INSERT INTO migrations (name) VALUES ('0009_slugs');
INSERT INTO migrations (name) VALUES ('0010_search_wide');
INSERT INTO migrations (name) VALUES ('0011_commands');
INSERT INTO parked_events (follower, position, room_id, fault, parked_at) VALUES ('search', 1, '00000000-0000-7000-8000-000000000000', 'it could not be read', 1795334534370525);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a206a3-adc6-7044-a7cd-1638d14aba9b', X'78c2a157a472c21b47e33644459a637b', X'110e10bdca2ff9f0630b7e140eb802f74ecf0c577b30440eadfc60b5591dd85d', 32768, 1795407719878652);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a206a3-bf48-7170-af03-771a13b8dfe4', X'9a9349241a889dca794bbe2fc97f6b43', X'15b9cba0e0fcf77db6825527be3f619a01440d8bde7807da53b3c517a8edcad3', 32768, 1795407724360851);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a206a3-cb64-7dc5-b19e-24057df72aed', X'c49b84c4de6a5f4c45eabe8fb33474e7', X'f94b80bdedfbeafa0029f0dafa37e6d4bb917465d1dae6750f6fdf9da48e4699', 32768, 1795407727460456);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a206a3-cfb3-76b4-a4ab-db28c3dbafee', X'2ddbd0b98b3412c5046dfda14c6cfbcf', X'a685034117bcf22be2b10a19650837e8a8de42b3fc8781569f4f382084398524', 32768, 1795407728563762);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a206a3-d596-7069-9bb4-2421c7fc4dc4', X'0e90e120cacff55baf2e06e975726eeb', X'bda41e07fec146954b0c198b23f0d645768c3a0d94d9fc0b6669d9edc6eb58d2', 32768, 1795407730070570);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a206a3-adc6-7044-a7cd-1638d14aba9b', 'admin', X'0100000001a27c9fb87ec620787ffe14fb6420f0235bb2ac885f60c06ab26577dceb6572c9cb8022b2897e8cc741bb956fbc4ecf921aee7a16cb64568afdb12fb2', 'user', 'admin', 4, 1, 1795407719878652);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a206a3-bf48-7170-af03-771a13b8dfe4', 'olga', X'0100000001767ededdb8010bd1db6525fd6d675594bcd2d8e08bf037e4f57d88b88d58468eb7fa08b60e7f6aec3d8e1e09941c610857f55905da7166782f3511a4', 'user', 'admin', 3, 1, 1795407724360851);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a206a3-cb64-7dc5-b19e-24057df72aed', 'carla', X'01000000018c50475a18dbeceaf407c8a713b9243dac4d92723bf7c660fa61f1a34b4dffe3b3b945ec4b33198d5d9db6a012db561424b45986bf407abdce5ef029', 'user', 'compliance', 3, 1, 1795407727460456);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a206a3-cfb3-76b4-a4ab-db28c3dbafee', 'sam', X'0100000001b2e1bd65aa747952aed490bc970db33b63e4d108443689e846689137f75ac8d8eb914f6b4c4cc46830756d150bf01ce673f81de29e0052413b57fff6', 'user', 'member', 1, 1, 1795407728563762);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a206a3-d596-7069-9bb4-2421c7fc4dc4', 'nora', X'0100000001b032aad6c08b2b8d3cd9f32a0936449f8e77e297f39b6d67dcfb51dca18a5223f320f30ddd02a8cfb1f0b73a74d8daf4708ddf6558c3f123ca69fa45', 'user', 'member', 1, 1, 1795407730070570);
INSERT INTO reactions (message_id, emoji, person_id, seq) VALUES ('01a206a3-df0d-7540-a47a-230967cec628', '👍', '01a206a3-cfb3-76b4-a4ab-db28c3dbafee', 10);
INSERT INTO read_markers (person_id, room_id, seq) VALUES ('01a206a3-cfb3-76b4-a4ab-db28c3dbafee', '01a206a3-df03-7040-9c7f-7e5b82ee3784', 4);
INSERT INTO recovery_codes (hash, person_id) VALUES (X'1d5d94976f459bf778c6841bd4e5ddd0', '01a206a3-bf48-7170-af03-771a13b8dfe4');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'2f2bb1ff59dc3026c0215d58f7648110', '01a206a3-bf48-7170-af03-771a13b8dfe4');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'91eabf9ed62442126c47fac22645eded', '01a206a3-bf48-7170-af03-771a13b8dfe4');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'9f7ecc8cb72a3953fd0d4c8fc1690ab5', '01a206a3-bf48-7170-af03-771a13b8dfe4');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'afd723be8049962404b0bb9556d71288', '01a206a3-bf48-7170-af03-771a13b8dfe4');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'c28bdd90eaa7c3a2f155d5f7624038df', '01a206a3-bf48-7170-af03-771a13b8dfe4');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'e50d247c3bd7736fcf266af318cd4550', '01a206a3-bf48-7170-af03-771a13b8dfe4');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'ecc4eb3f616c715eb1002e2071b38686', '01a206a3-bf48-7170-af03-771a13b8dfe4');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'f87f79c31dc44a45be2a91f6879b31c0', '01a206a3-bf48-7170-af03-771a13b8dfe4');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'f8d87204a02264d5c64595379f533ff6', '01a206a3-bf48-7170-af03-771a13b8dfe4');
INSERT INTO retention_policies (id, name, days, act, classification, incident_type, room_id, created_by, created_at, updated_at) VALUES ('01a206a3-dfac-72b5-b14a-fe214a78c38d', X'01000000015072e31c7c2e7d255ec0b348dd0b9e0299d3c872e5ecf8720bc4bfc46a27b74eb1dab222b0ff9e0d5ba863b6fe65b66252eda7376864104e3cbce6b9', 3650, 'shred', NULL, NULL, NULL, '01a206a3-cb64-7dc5-b19e-24057df72aed', 1795407732652222, 1795407732652222);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('00000000-0000-7000-8000-000000000000', 1, 1, X'b7fb755c410478b4c628b24ca6fc5bce933b1001e5884bfb04b8e12df280f06f771498ca89d67495', 1795407719869146, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a206a3-df03-7040-9c7f-7e5b82ee3784', 1, 1, X'7593fa2807c96a3441136d496ba076bb3133cf6dcb13030f3989adfef89029db633109222050044f', 1795407732484491, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a206a3-df5d-7f0a-b5f8-ea411fc96de1', 1, 1, X'5cdb0e979969e76be6bbf5eac3953d4270f94ec54ed3ec45d10dc600bc420c577a5af0ad4c455e27', 1795407732573910, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a206a3-dfb1-7ae5-85a6-71243df54336', 1, 1, X'3bf65a0c98b77392838af2b53ea3152f6a2943d95a033186541aa043d981f31692d3a1faa5f10f9f', 1795407732657830, 0, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('00000000-0000-7000-8000-000000000000', '-house-', NULL, X'0100000001c3dbdd6d10c6fc1729edbf07263fc84f5462e9557a02fce6e41ba93ea1f76aaac4ae3d68f2355ab2f27e6ff8b566b245902fd7786423cc258288aeb8', X'0100000001c03ad63222435a0926d99cc93de6b4d5e0e5296ee49ed9ddc7a87527c281ea37af005147601f021f1902e23e680958037617fd70842c345a2a61257c', 1, 4, 0, 14, 0, 0, 1795407733762509, 1795407719869146, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a206a3-df03-7040-9c7f-7e5b82ee3784', 'bridge', NULL, X'010000000137f8b0aa808a4fe9f70310a91d709ac4fe2d1faee8190994d7c4bc44b51217c781cc1f089dfe660cbe37f3ab88c6425d728da7660d0a9c6d98b731ea', X'01000000016059b108b707633e6a354d619267c99b1763595503e463eeedb3d52297181872bb90fef9561e5854b8b2829cb1cdf77d51829f170a9d18c03c57f018', 0, 1, 0, 20, 2, 8, 1795407733776571, 1795407732483060, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a206a3-df5d-7f0a-b5f8-ea411fc96de1', 'inc-1', '01a206a3-df5d-7840-b299-919a133147d8', X'0100000001773a602907097c4507f2f38c1553b659bf79fa271ece4a1c51cb4a8d41085a237356e38c22cd59a51cd547b514646acdd748f6a80feaa057d37682c3', X'01000000015b08525bc33e26024376beca259daa3110c6824c18c4576b0e14721a2b670f9fc6b937298de325925ab07d908f1e2ca2f46efba8b5f79b04b80c6f84', 0, 1, 0, 4, 1, 0, 1795407732585927, 1795407732573281, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a206a3-dfb1-7ae5-85a6-71243df54336', 'old', NULL, X'01000000015e58d09d4712768d7cc237f7221ff9b3bf66f2c7fdbc69b491e3035e173b41ead16c236b7eb618207065f8c2e7de34d49d9444651dce4d7aba318fa2', X'0100000001118617bba6c53a81a49658c336f6f8fe01be1a0f1e66e4ca50dc5afe72880e77d3986e584811bcf05f026ee246483fb59e6d7d1c3803118975dec827', 0, 1, 0, 2, 1, 0, 1795407732657830, 1795407732657323, NULL, NULL);
INSERT INTO search_entries (room, position, tokens) VALUES (1, 11, X'abf1869e4e2fe31bcf6c03ed399f4e46f833816178b225b1fefc5b246cb23a5d6e912ae243564382');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 14, X'd743b9f0e919de8af0e5bea59240e495f22e0b653fb91e330eec54e68ec0451235cecd5309f754c3604f07319cd596aa62561e62435f4def6e912ae243564382');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 15, X'4282c575bc9acc076e912ae243564382');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 16, X'a505bd60dbd3d5dbc13a63661460652a5fbc38141bd3308a6e912ae24356438270dbd73b865f58cf');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 35, X'8dc6ff30dbfef96d8eed955aafc03551a1bbd5731127bf61ae6e2a9d2213b6b6b829a1efcd90e748cbbd69a11db94708e0ef22c02216f842e4bb7b59379b0654f7a0d1a2421d9237060fd9191ead6a9a074c236465dbd1231b7eb43d0604265c1fb0b9cb1d3899bb427423e9de00b75147d122f70e6d79d449e2dccf1f7565ad4a2f7c09b0c5f3994b336a30053800d9526923273360c3e052f2ba341b4f94125fbc38141bd3308a6983b1a8dbdc1fa06ca6db312dc173d16d58f2adfb5afe6c6f8240e73353685679b294b771a87572');
INSERT INTO search_entries (room, position, tokens) VALUES (2, 24, X'8ad59435fd8469f3b322d9ee365d9d69d451d10714064fd0d7b9b95cfc128acafb8d23a74074bb2f0a56a9686ec0e7b022e62e87bbfce32c3ae808310dbdc7e858844f2082e89348');
INSERT INTO search_entries (room, position, tokens) VALUES (3, 31, X'09973cc338af82800bcb8f2f706f01fd');
INSERT INTO search_rooms (room_id, number, refilled_seq) VALUES ('01a206a3-df03-7040-9c7f-7e5b82ee3784', 1, 0);
INSERT INTO search_rooms (room_id, number, refilled_seq) VALUES ('01a206a3-df5d-7f0a-b5f8-ea411fc96de1', 2, 0);
INSERT INTO search_rooms (room_id, number, refilled_seq) VALUES ('01a206a3-dfb1-7ae5-85a6-71243df54336', 3, 0);
INSERT INTO search_tokens (room, token, position) VALUES (1, -1088254116607499115, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, -1964841189301877164, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -2238532281178851262, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -2935298087761355126, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3500418492964843962, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3765737572702533880, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -4523193585660566230, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, -5176428245367593144, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -561963272854428239, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, -5877713609301969226, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -603251855243505097, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6056912009361890533, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6555625458865285669, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6792600922772488351, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -73083281944200611, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8147691934115154607, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8230610683658569363, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -995845938113601997, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1075327760248882450, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1981219060276536924, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2283529293096589755, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 3877262085745759427, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 436806390790318746, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4788491791160620881, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4792610062941735943, 15);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5174955891319732692, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 525834170608111907, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5324060491649476013, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5345627663774380953, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5418791531135369433, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5938316234937385952, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5977044388433335314, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 6898450388242083978, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, 6898450388242083978, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 6939773460467259050, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7085884471100001775, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7603115934732787616, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7829186006497719249, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7879314377144991340, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7967196367075820418, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7967196367075820418, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7967196367075820418, 15);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7967196367075820418, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8035056046925113430, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8132330202805000399, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8769234940050568562, 35);
INSERT INTO search_tokens (room, token, position) VALUES (2, -2902084675846370614, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -3147504836224331824, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -320560797225534673, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -5538624974574740119, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -8442678966828635661, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, 2514748602442375980, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, 4244651655573653480, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, 6378309973317292872, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, 744969054376224688, 24);
INSERT INTO search_tokens (room, token, position) VALUES (3, 691087876991976064, 31);
INSERT INTO search_tokens (room, token, position) VALUES (3, 849930388602028541, 31);
INSERT INTO second_factors (person_id, secret, begun_at, confirmed_at, last_step) VALUES ('01a206a3-bf48-7170-af03-771a13b8dfe4', X'010000000187239a06293b34b47a22376aa61ffcaa1c9a16dd8820ad1b0862f382d9a21a7f37f54ad785fcea5057a83fc2f28290bb84c6c5e3a5535ed1baff5325a1c98de44efd6733d97a205d38b87ddf87e0dac37125938ee39fa47ed6bc9ea3', 1795407733757029, 1795407733762434, 59846924);
INSERT INTO sessions (id, hash, person_id, created_at, used_at, expires_at) VALUES ('01a206a3-defd-71c8-9a7c-23f24fec5fc7', X'3e6a8c9f0cf7a8ac8f59dd0217b9e922a831b0962389dafe97d8fe257b666f82', '01a206a3-bf48-7170-af03-771a13b8dfe4', 1795407732477794, 1795407732477794, 1796012532477794);
INSERT INTO tickets (hash, purpose, person_id, credential, expires_at) VALUES (X'1e53b47b48d46fc301a89acfe14330c22d757a7c91e2538bca9075af10a03475', 'mln_', '01a206a3-d596-7069-9bb4-2421c7fc4dc4', '', 1795494131148338);
INSERT INTO tickets (hash, purpose, person_id, credential, expires_at) VALUES (X'541dfad34622f19f125528eb948d1f912a36e7518e708db7eae2832cebf7d164', 'mln_', '01a206a3-adc6-7044-a7cd-1638d14aba9b', '', 1795494124088408);
INSERT INTO timers (kind, subject, due_at, holder, leased_until) VALUES ('retention', '01a206a3-dfac-72b5-b14a-fe214a78c38d', 1795411333261877, NULL, NULL);
INSERT INTO tokens (id, hash, person_id, created_at, expires_at, used_at, revoked_at) VALUES ('01a206a3-da31-7ffb-8b56-061eb80e176a', X'bca3b60bdef34613a55d6b4f252e825a0453f7d3e84cf63d8ba157e67e99998d', '01a206a3-bf48-7170-af03-771a13b8dfe4', 1795407731249462, NULL, NULL, NULL);
INSERT INTO tokens (id, hash, person_id, created_at, expires_at, used_at, revoked_at) VALUES ('01a206a3-da89-7537-95a3-83b00d82de97', X'823b81dd62bbb965abe19621d25bdc2d82f49631a26391b9278dd7c9cc0eb135', '01a206a3-cfb3-76b4-a4ab-db28c3dbafee', 1795407731337240, NULL, NULL, NULL);
INSERT INTO tokens (id, hash, person_id, created_at, expires_at, used_at, revoked_at) VALUES ('01a206a3-dad9-745e-8c26-a68fb14c9937', X'33dc0f27e4e64b20ad033eea87825785a0b06346ca2980c5f7c650ab06d94e42', '01a206a3-cb64-7dc5-b19e-24057df72aed', 1795407731417832, NULL, NULL, NULL);
INSERT INTO tree_edge (id, size, peaks) VALUES (1, 40, X'abb734c821e50ef8558a9182afe6e7b7f4ee833b6f0dd0850145d5371e8d5a795bad16535dc19b685937d8ac546d9951f9ee11501da776aee49bf561ba84ea6d');
INSERT INTO wrapped_secrets (name, master_version, wrapped, created_at) VALUES ('audit-signing', 1, X'af87af608ac57f299dab72e75cfa6b16277b9581f7f49524ffc0fad3f4a2acfad0e8175f0fe3a10b', 1795407719871011);
INSERT INTO wrapped_secrets (name, master_version, wrapped, created_at) VALUES ('webhook-signing', 1, X'ad0c01132f5bf896038bced93f9adba93bc3feea9345af1f10a3ea55365404b3199244e0ba4d5289', 1795407719871414);
