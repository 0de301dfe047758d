-- The schema 0012_record; the master key is 0707070707070707070707070707070707070707070707070707070707070707.
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
CREATE TABLE decisions (
    id TEXT NOT NULL PRIMARY KEY,
    room_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    is_reversible INTEGER,
    supersedes TEXT,
    superseded_by TEXT,
    made_by TEXT NOT NULL,
    made_at INTEGER NOT NULL
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
CREATE TABLE incident_links (
    incident_id TEXT NOT NULL,
    relation TEXT NOT NULL,
    other_id TEXT NOT NULL,
    room_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (incident_id, relation, other_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE incident_roles (
    incident_id TEXT NOT NULL,
    role TEXT NOT NULL,
    person_id TEXT NOT NULL,
    room_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (incident_id, role)
) STRICT, WITHOUT ROWID;
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
, closure_reason TEXT) STRICT;
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
CREATE TABLE tasks (
    id TEXT NOT NULL PRIMARY KEY,
    room_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    owner TEXT,
    due_at INTEGER,
    added_by TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    ended_at INTEGER
) STRICT;
CREATE TABLE tickets (
    hash BLOB NOT NULL PRIMARY KEY,
    purpose TEXT NOT NULL,
    person_id TEXT NOT NULL,
    credential TEXT NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE TABLE timeline (
    room_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    message_id TEXT,
    run_id TEXT,
    at INTEGER NOT NULL,
    original_at INTEGER NOT NULL,
    is_hidden INTEGER NOT NULL,
    changed_seq INTEGER,
    PRIMARY KEY (room_id, seq)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE updates (
    id TEXT NOT NULL PRIMARY KEY,
    room_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    audience TEXT NOT NULL,
    next_due_at INTEGER,
    overdue_at INTEGER,
    sent_by TEXT NOT NULL,
    sent_at INTEGER NOT NULL
) STRICT;
CREATE TABLE wrapped_secrets (
    name TEXT NOT NULL PRIMARY KEY,
    master_version INTEGER NOT NULL,
    wrapped BLOB NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX command_runs_by_message ON command_runs (message_id);
CREATE INDEX command_runs_by_room ON command_runs (room_id, started_seq);
CREATE INDEX command_runs_running ON command_runs (actor, id) WHERE state = 'running';
CREATE INDEX decisions_by_room ON decisions (room_id, seq);
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
CREATE INDEX tasks_by_room ON tasks (room_id, seq);
CREATE UNIQUE INDEX timeline_by_id ON timeline (id);
CREATE UNIQUE INDEX timeline_by_message ON timeline (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX timeline_by_moment ON timeline (room_id, at, seq);
CREATE INDEX timeline_by_run ON timeline (run_id) WHERE run_id IS NOT NULL;
CREATE INDEX timers_by_due ON timers (due_at);
CREATE INDEX tokens_by_person ON tokens (person_id);
CREATE INDEX updates_by_room ON updates (room_id, seq);
INSERT INTO acknowledgements (message_id, person_id, seq) VALUES ('01a20785-e6ea-7f24-b81e-8a8f00193b88', '01a20785-aa16-7946-b169-db9827094371', 11);
INSERT INTO anchor_failures (kind, size, attempts, failed_at, reason) VALUES ('webhook', 2, 3, 1795422550426129, '127.0.0.1 cannot be reached');
INSERT INTO anchors (kind, size, anchored_at) VALUES ('file', 2, 1795422520576028);
INSERT INTO anchors (kind, size, anchored_at) VALUES ('file', 72, 1795422554202694);
INSERT INTO checkpoints (size, root, note, signed_at) VALUES (2, X'72e55596e671f72604e905f32ce97c663abf5b836886e1925aeb5505bc7aee9a', 'muster/9c1da64ee812f64d5656acb17d8435a7/bf4a104320bcd484e61eb5257f81fe63
2
cuVVluZx9yYE6QXzLOl8Zjq/W4NohuGSWutVBbx67po=

— muster/9c1da64ee812f64d5656acb17d8435a7 inEwsvZlDE5AZJf4NXFZOpxub+wFbWcH7w9Yvk/kDTFpR1WAKFxjQbUMQtlH5buoV6nN6KJMrpzwTCdVAAeuGPYGdg8=
', 1795422519929681);
INSERT INTO checkpoints (size, root, note, signed_at) VALUES (72, X'4c1ef9276f32daa286a7762c82084e74241523623044016bb10d1deeae0f6ead', 'muster/9c1da64ee812f64d5656acb17d8435a7/bf4a104320bcd484e61eb5257f81fe63
72
TB75J28y2qKGp3YsgghOdCQVI2IwRAFrsQ0d7q4Pbq0=

— muster/9c1da64ee812f64d5656acb17d8435a7 inEwsp3PXMNRKG3KwpDJUnpyp3VyHUFgXmTMvAGLMT1tLSrMtdN7MgdgNLKYHXQF8ZwE/ylFFrAyp4m7JtF945NDvA0=
', 1795422554195748);
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a20786-07e3-7bf3-b934-80ea511ec8ae', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', '01a20786-07e3-74f1-9ce8-b36c9eb3790d', '01a20785-84b6-7ac5-b8d1-918e87636159', 18, 1795422554083365, 'succeeded', 20, '01a20786-07e3-75cc-85dd-5cddee056e1d');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a20786-07f4-7ae5-af9f-1faa27e8aa96', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', '01a20786-07f4-7007-b0a9-55111e784928', '01a20785-84b6-7ac5-b8d1-918e87636159', 22, 1795422554100399, 'succeeded', 24, '01a20786-07f4-7ed6-b031-25a4bb8c667a');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a20786-07fd-7077-a6ad-f0c07d243ce8', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', '01a20786-07fd-72a7-b480-9ca2054bec84', '01a20785-84b6-7ac5-b8d1-918e87636159', 26, 1795422554109024, 'succeeded', 28, '01a20786-07fd-7cf0-8f38-a8793e3d8645');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a20786-0803-7907-856a-299b1eae17c4', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', '01a20786-0803-7c99-8045-50cda731093e', '01a20785-84b6-7ac5-b8d1-918e87636159', 30, 1795422554115242, 'succeeded', 32, '01a20786-0803-7bb7-bd3d-b16c9b92fe7c');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a20786-081d-7398-9903-75b7a8225c81', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', '01a20786-081d-74d7-8ef1-a0d61a3fb13f', '01a20785-84b6-7ac5-b8d1-918e87636159', 34, 1795422554141280, 'succeeded', 36, '01a20786-081d-7dbf-abdb-8c73c982d905');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a20786-082c-7dda-aaa0-066eec901e32', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', '01a20786-082c-7b8b-86ee-f31bb8558da3', '01a20785-84b6-7ac5-b8d1-918e87636159', 38, 1795422554156480, 'succeeded', 40, '01a20786-082c-7949-b3d5-ccadcbd70661');
INSERT INTO decisions (id, room_id, seq, is_reversible, supersedes, superseded_by, made_by, made_at) VALUES ('01a20786-0803-7d21-9ad3-2de258ebc2d6', '01a20785-e7b5-7b9b-83da-6836838a1187', 7, NULL, NULL, NULL, '01a20785-84b6-7ac5-b8d1-918e87636159', 1795422554115242);
INSERT INTO destructions (id, kind, room_id, message_id, reason, requested_by, requested_at, state, decided_by, decided_at) VALUES ('01a20785-e88b-7fc6-8253-d88806135998', 'shred', '01a20785-e887-7161-8725-8af066eb8d43', NULL, X'01000000015cb8b6a2b0174d44affcb2aa8f3c17faeae98d8f4053c838dcd6a783810a097ea57c5ac802167a9b8f9b049405cd14c86fb965676bb42bc3e6325d570f96329b422b78155868d43a4790d981b6a2551844bf01cf62a2e65e11694f01', '01a20785-9a94-7644-8c11-045acca0e8e3', 1795422546059044, 'open', NULL, NULL);
INSERT INTO edits (message_id, seq) VALUES ('01a20785-e73e-7211-824f-9049ac6aa5f5', 7);
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (1, '01a20785-6379-7f97-8b6e-560758b1c2b7', '00000000-0000-7000-8000-000000000000', 1, 'room.created', 1, 'system', 'setup', 1795422511993840, 1795422511993840, 'founding', X'01000000011dc627e4e14932592ce6dcd7587342ec311a01c37bb711187b2739c147490b96ed08fc4a69ff99d6de3dcd0a1a86da41a0d1264904ee8fcd5783776263da68090d4dcc26ff75218265b7ef9388e7cbe2ab35deb65aad441d9dd00c981409312f4acc26c69fc3e57b011921ec13fa2be5078e3de6f7d0f84168c04ae53e8704acfb5f2f58b7cf6bc1f7f1ddf847a2d536a9bbb81f2fc6e3ec93118070eb2f799d190ecbf4f40a52b4c2b24c52dd87096288bea94ae3223e9cd43d7a6b', X'9c31282629909f4ed5d3213ccdc8d511dd0b77db58d7f265954fae00802b95b3', X'09398998c22097c189f211161903aa8adf6c352fc2262e788ec148f1ab2e4b1f');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (10, '01a20785-e67e-7aca-b1cd-9d6a20984476', '00000000-0000-7000-8000-000000000000', 10, 'system.signed_in', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422545534208, 1795422545534372, '01a20785-ce3c-78e7-9c0f-c3159bdb583a', X'0100000001c8d754ee1bb8a4c56a5b42eae166ad7283772ea937ed481deca3b35da23fef21e08901fa78cceed479fc43d92d6e9d67d29c7737dfaee33f7708feb6cc7b9d7b0329abbe752cfefe000e0964b5f7e1c5ca90495da63738ecf14678f0fd6a97f6d98ed01805e9217c78530a1d7e1c9e5cc435773d508bbfd4f5a714325aa17df83da84de52e8c0a2a26a017156e8c23ff07240460be1a8111674312f8', X'442f78d1cf087dcc420fbd174792ddb50ef8ae279c85e572337b7ddc458685eb', X'60b6fad6f3ea43c5a8a90a2db54b546f8a7546132ec042067a82619458e57015');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (11, '01a20785-e68d-7ba5-a1ae-967c8ae00e6a', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 1, 'room.created', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422545549635, 1795422545551036, '01a20785-e68d-7b6b-a449-6fb6199a1997', X'0100000001fcfbddec5414c562c944b462b5e7bda29584316c8f13f104b5c4a84a6acbb09390f5837e789b792e900812910b8b1d1fa27de512790e8f3ffff7682f3e65437d17ccf1c589dd85b79b27108023010fa5dafe424a9f684bd2727e09ac999d263b063f1839dc461f95b78125337a27738de91ceafcb60da9acadb5800aea147bad1c9820b774324a950c2457a2cffee92c13b90ec32069c9a7220513209cbdc9d898f82598b7d5f86562576abc12607c110ffd0994a155c9fa3872d0c0', X'5ea9518232049952237a4508a112997cb7bbf0b6a95abecb93b0a4777cbf741c', X'76cfb1fbe71c8a222f99feeb142254f54bff55efcfb8ff559a7acdf3d58828e5');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (12, '01a20785-e68d-750e-92fa-26b52ffe6ee7', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 2, 'member.joined', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422545549635, 1795422545551036, '01a20785-e68d-7b6b-a449-6fb6199a1997', X'01000000011f36b8c786f219b6ea6e84eca6638114a8d2f9fabab6eed568d19641c1a9b87bdb662ec3488d25acfbb1ce7adec784d85cc7e82bfea9829c58ffc151a905f47b1cf8496a832de8bc5b3773849defe54db52d9d810e8292e656a0ae2a86ef6ec42b7405d0653e575d2cd85cd4ff40f906b9903f5d49e8e9e95d285fe58b69dc92c7c0c6134e643116029f587b4711ad1e88e9c1cee4f3569f0494a76f', X'fc9d6df3fbf54289278bc9391ee7a99960d834cdb722df44cdd18245af6a1084', X'8cafdcbe76a5b6fb28afbe281ee1f10fabaeed1cc0ea8afd47c1593771554015');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (13, '01a20785-e6b1-7c25-8853-757e81dc7c91', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 3, 'member.joined', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422545585831, 1795422545586330, '01a20785-e6b1-72dd-a53e-ab97aef77821', X'0100000001f362b0e249d6cd1e171dc3e6188f460576b76b707f4b5980c3a1d10fe56eb85e9eefe65d173e06bfd51cf64b0930747ffc4b267d6639729ef1be409621addb7ed72e76fd7e16812fd5862c5b7dab66d5adaf4f50afe61f04eb0f7ac7aab0b2ffa7d28f7e03abeea23abd73b8bcf64935cd7e1d08a9e012141801894e496866d7745755687a32f979c9785385bb666b1f1aa2cd51cc5f2223901e7b14', X'858cbc9906951122754885a21d94e2380e5064ba5d4efa27fabcb9272fe42f86', X'2d12a6f8fdfa2fa0302adcb6aa5ab1b23df2c28c91728dad4acfb74fa3b496b9');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (14, '01a20785-e6ea-7f24-b81e-8a8f00193b88', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 4, 'message.posted', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422545642186, 1795422545650898, '01a20785-e6ea-7573-8288-e8626fa5dc70', X'01000000015f8e0550568124de0cf6cb626ccaad73dffa3a8fb94ec9ed6175cf6fa729366e2c36fa3c227392edb7786c35b9f67583b879df5680f08532987804db93ff7dc2940263c16f51917de02bd7c50ad53b4d585f9b2cf9ce5a10d5df469f940680f60b76ff9406454e3ca11fee11adaf617530df42ed785dbdff241fec7ce8cc154192add98aba346de522a927a5622e2f2ad0cb1d7e9f09e25228ae2172063846c387b7f52953faf0bcfb0f070789030f32775a457ceedb32289c47099a', X'b0ec29a004b29955b51f080b7f24df96df7712bb6bc10c451dcc191c9e430ebb', X'695194b5b88afb5faa51abe2fe10700b034f1d5c21e09450e105c4ad50df1051');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (15, '01a20785-e71e-7fb6-b98a-ea55954b169c', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 5, 'message.posted', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422545694473, 1795422545700135, '01a20785-e71e-7055-b872-2fd8e6a19329', X'0100000001ddaa7be3a25410f7e9a93c8fa824a65ac72378fe27ad35a55119de0c28e432dc56aa3913baef7629e8f179b0844edea96f364860bcc63d133b6d639594c780f66159490c2d7c101d5c8eae4936e4fcc3d84acb77938fd46b300ed8fb2fa20449268e0eb79543a406c61baca69dc6cd084192b074855ecce86119f1141f48bae898eeed8804fcdda813f1ff473ac17bf6c7e7e71db3d269e1346e4b816f9cf5a71765cc9b478989597d88aac7ac2dd4bf3c777c4afa59eb685d29f3a67fc0fc8da6377c36a9e730ba0206d60b08a261e1f20c90818f55806b15d42520', X'8accee846813e49ff0c70e653587b67878c1e869aa2c76016bf67e0e61828020', X'dcef96e34c92f9a914f15b33b23b5d1ce74b61db52fe9060a5cc01e184701848');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (16, '01a20785-e73e-7211-824f-9049ac6aa5f5', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 6, 'message.posted', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422545726391, 1795422545730157, '01a20785-e73e-72ee-9050-b9a5aae82015', X'01000000017ac4d15e54b8e843ba933312e557ca5c258f718c481c54ac8a9a178613ee2c63921699538bcc340c6ebe9716009f7e67fc637d87a35f5e53fc54eda97087ebfdea55dfa57422b12feebe29187ef1730252d61766f32066ac27fd1c0940d2f4413db0217a4246937022d4cbfb37d284c2e26bc97abe97caef95c49c46', X'a21ea5b0b01527e933925a0c29410013b594dc5b55ff73eba30ffb3b6506131d', X'0ff0037a8c0ca8240a3fb566abddadf34cc85f9c0353fca7ac883de597d3a3e8');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (17, '01a20785-e74e-73db-ba16-66a18f799ace', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 7, 'message.edited', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422545742707, 1795422545743272, '01a20785-e74e-7bcf-a685-d2540782cca1', X'01000000010b0c218b378d1350dab94f639d6f9aef175a5222ac86fb602ea3e33e5c7c0dc53238286790bfad6be4f9d02ea114a6b51e72842b8579a77ac1122067c5c18dc4a5efcabba639da90c33fbe59adec0ac66efae9fbfc957749d06de8a88aea76e88892516677319461300b024765f444ed8812e96fb3b80d2f71a1888d6694f230b84227064eb53ebd9244ac5fab24f4c2ca9e714d549c963f29a74b896e1bc8f05dea7a13cab908e80725f4897fb0c06b3dcbfe61b1527730e09841a6', X'09be405f124da3ade745edbc6c15f01e7998219072f24930adfd20221880740a', X'65057d39bf305574fd8c80cac1ed5a19930a61a51f99ea8c4357e8f2b5a586d2');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (18, '01a20785-e775-7b11-b221-1ccd83e77052', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 8, 'message.posted', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422545781293, 1795422545784053, '01a20785-e775-7f21-ba35-7af58517b66c', X'01000000019c76ccec81aa85af327f12f1fbc15af7950e90d44ebdd180a0b2600f9ec9b1b9f7b32b454e5c59a1ac5f35c3d03e87726f2415e281febf74ca645b954e79033788f9deeddb25f163a9d664dd5ff80c9316a75101415d72d02388662701215eebcce210217d4189c8c5e6ad3f4beb742e0d72d7bf7041a4ec69802499', X'96acaebca21bf96ad5dc7be1e7ba8865cc5770dbe97e1f83566990bf21e3809e', X'c7fb877bf639a09e58fb5800b2178cb655a080d8754b5bfe00c4f2592e62c69f');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (19, '01a20785-e785-7796-9da4-7a5108bdfdbc', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 9, 'message.deleted', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422545797639, 1795422545797982, '01a20785-e785-7b4e-859d-edf9fa61707b', X'01000000017ed5d735359e597f27d396a36a67003a1c84ee4b89b22300c06436a11ed2f1c07e6db8e9132e0c5270e3c6f3c9f6b43486903bd9aa1beda8c6bb5f9e2e9afbf951a55383aed851aff594389b9a3b08012b9d8965957646660312159764968b72e86e2372e278c9e1ebbc15a8c8b674e06c8845f2195cc7a526f32fc3', X'd7287e6b1693522aa15c09356cfd3cc345bacb13181a74ec52589d353e4d1143', X'938e2de990f8d0d65939af66d124334ac84df0c3de9cd16a6024bdd729fe0c53');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (2, '01a20785-63b1-70c5-bc31-9d5dfcd98622', '00000000-0000-7000-8000-000000000000', 2, 'person.created', 1, 'system', 'setup', 1795422512049903, 1795422519731159, 'first-start', X'0100000001925dc835290544ccac138d6ab6d6d03b1bed4a707dbd6c65556a2d300b1c15ec0d7399d2187677c090cd3d9c9d1ca08ed1e1cfeececc17f22d19bdc047b1763c711375eb28fc442808df37e77eb890ae3ee31e62997b3a426d831edd45b79be10e97aaa8800b13eab3f6e701982fd6e5d7875c3a35dafb71bfdc9e93fa7d32d0e092cdce84974ee08df9997687a449a7ac86fdb11fd09317cb1b9fde44bc3be8598683b5e98abb1f258b99636a4901dc088e08c186eb671401f904f821e8f82f955fade7f8a6b345fa46c53ff89cd585284d71cd752a5ff1d7b041b6', X'9ca4dc760dc7dbb211b40874dbbb2990ebd40cadeda94176a6095f7f272db77b', X'43cc467da6f41d227a71e0191f5d6cf10f42bb6f929e23c1a0cd9acae835b8e5');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (20, '01a20785-e78a-74ce-8d9a-b5c7d96966c9', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 10, 'message.reacted', 1, '01a20785-aa16-7946-b169-db9827094371', 'rest', 1795422545802665, 1795422545803618, '01a20785-e78a-7355-80b6-cbfc99e5d13f', X'010000000113419acf22d76db0f3be85736f1deee519684412b3585e577f417fbaacb496ec52ab6f10198eeb56b8db9e4db930240ddac7f26d39f14c864d3e090f3e0786b1902e801956de26f294ef1a578372a73bbb6b7afeb6d5e08916cc52e5df3aa7e72513c2b7244b137f7139de4f5b6015f75f0dcb51c90e449a71088e86c797f04da1df40ba79966064b620b9f1b847a213e91eb42de7f3c43b98b916b7', X'6a15494a4f85f606184e156dbfe68b0c6345e1aff3b1d32c1490b2575dde4ef3', X'bda7060db6748f5a64ae53763268d2d40004ab276291745b0f3a88245248037f');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (21, '01a20785-e795-79a3-8367-a371c39d9e18', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 11, 'message.acknowledged', 1, '01a20785-aa16-7946-b169-db9827094371', 'rest', 1795422545813650, 1795422545813955, '01a20785-e795-7a5f-ad0c-8a5e01de3f89', X'0100000001c9a7ae3c4795657392d6e7d4691d12ef9821c60b0d97ef6eea0c721663cde0729be3005e0314a71031d9cc692450fa0c7af40e6c58fa257e43553560baca924eddc073eae73367cc67d20d7a738dba57dd291a9d75e7312412d3bbed7c2f84f71bb8dc8c158c67f376d9eb0e910e9d0db6afd5ab7629781e61f25f3a', X'd97dd6bb0f9f07c5f0202c0c461a5ee83592518795a1eefb5ab07f8d8525d8fc', X'3f457e09d3ffba66da72776af4d88fa007ff7cc6ccfad0622e8abc3e5de96337');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (22, '01a20785-e799-795d-8782-ed5218573d0b', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 12, 'message.pinned', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422545817060, 1795422545817355, '01a20785-e799-79f9-bce0-270d69c6008d', X'01000000014f456b18a1e8212ef45e18d3e052fe46359bd3d3ea271faa35cfef416adad152e55a6ea0da62e2f3c2a08787913e23c8c5d4f771e4bc97657056159d438e4fd5b7c9deac4e51cde3a7916aa9400abc566e0245075f821d72fbf01a1f8333b7c9ae5ae28fb8c5ce541d749a75e0af72443cb820f8bbad0650fe719e18', X'4d0e11473b7b1ffc8ceb70414daa45097ffb67c813359c8bbbe8b1b057f1aa57', X'9f815f32fce7501bd0ab1375c040fe7d22e49075334c5c885c80c4ed17ffb196');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (23, '01a20785-e7b5-7588-8dbf-3ce1f4c0d893', '01a20785-e7b5-7b9b-83da-6836838a1187', 1, 'room.created', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422545845470, 1795422545851219, '01a20785-e7b5-79cf-840f-8225fe9f71a1', X'010000000113f1568c7117c81795a9ad76ede5c10f13b4f11d54f3e37c59328fea2763bde801bbccf49c9d12107d8ead9980e65f2ce16191a674b9268788dc349990134a9e24e9c4e543633439509be8e72c1ec14598253b230b80a384908c897ae7abec8f070f75c508ee0f84c7ddd7908d18520896ee9aef71d6586808d16b1220e4898b77d44b8b6ce2569b424100903325fd31d3243dd626d60c82bb5fd7398a563b994da15b81a58595202c2c39287f99366880c2df744deb22e7b52c80fc5f94de92ff64ce2c0fa26b1b515f6de027572c46821842a789342eb8e746cd61', X'0018fbf7174ac07ec1d072f926e73906561694d028fb1d145d200645e7d9201c', X'fce6c81ca78bedecde336994b9a20e0e3403ea1069f95ca609a3afc1c3b7d747');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (24, '01a20785-e7b5-74e7-955d-fa2eeb44e7a9', '01a20785-e7b5-7b9b-83da-6836838a1187', 2, 'incident.declared', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422545845470, 1795422545851219, '01a20785-e7b5-79cf-840f-8225fe9f71a1', X'010000000147cdc6c2bf2748a65de404630690da9a5087923e3c77655ed163cff03acdb68425ee0ea480262ae094f6e7ac4629d7124475e4d163d4c384f5d41b359b510242840464b85a69342bdff3e9b6a65e7389cdcf210b9c6bd31443ba8a9d41512d286bda9c53b5275b67079ca33851bdc1394afda70e39010d571790aa347219c17f2499a4cf78e90b53fe06fea438dae76f7c6df28a168167ee35f62dea491ecc334d7073c68ebb7d28dae75965dff4c0588e2a7e73b074307e91a45c98b386e8923214fdd61eb734fb3aa362b61caa0669b86fe0abc64be8f7b3eea01bf497ca985d97a5821414009f4496e0111d1240edb4c21d2c22eb3cc0435dd7ae9a49e69e2efde93ee80b33125895434d4ce0d19a4b9ac4945eed23048ca1dc720af11c0ebdc8a30ddbe846d3fdde3bfdf3fa8386ed47eb900bdb49ebdca312d3baea83034511e531fce2c52da703497efebbb064756d63c102600c5911efa885e95c53ae5c975f3aae9cd33bbad41537473a95dea7e5e201eff03c23941af7f1', X'96c333b16588664409bbfc8f00ca75ec784a204263d9b7c6d70a0fad9fb035d7', X'2f69fe5e54dbf1abb81effaed0f007cac1dde18f038bde10fb53eee15ca9ab10');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (25, '01a20785-e7b5-7c71-8f11-8805e15e2ecb', '01a20785-e7b5-7b9b-83da-6836838a1187', 3, 'member.joined', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422545845470, 1795422545851219, '01a20785-e7b5-79cf-840f-8225fe9f71a1', X'010000000118c77c2982676cddba68b3e91c15f61a954d8413cfdac0e8e6454c08ca6cccec4359492e40bf311b8418461d5997da42c738237fa1c590ffdb2498b548e1660bf5a07f695750e5a2ee991d0b8b3d131efc359ec335e33bad9b4960b2664bc916acc8e8bbf7e878fd61d72ce1610f86cc856b39f7aab5ab01af9569527818151e071bcd78b8cbd9769cdd5517c40fbe2026475d7513a045a20c86b264', X'23140dbdd56394458c5f20f61e4e2188b0e068701ad6cd8d1466a7bad3fd699c', X'73a023433a0ddab10e2dc6f73e9dbb66b4c31519965606560a0285c2d4ad563d');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (26, '01a20785-e7fe-7137-9fd6-408b436d21f1', '01a20785-e7b5-7b9b-83da-6836838a1187', 4, 'incident.status_changed', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422545918656, 1795422545919392, '01a20785-e7fe-7bde-8c8a-a4e51d08c5c2', X'01000000012f3b6aa03fa50713f634599b5af0330364065d051c32c43dfe1a54d6a7c6eacd98aba20dcf54b698358b265cafaf4da5afa1ce620e8570f90ae30d504e850a2a165d0c56175e1d4a73ce7225ee85bfa8691caf9c72b03ab20af404ac70b306bcc729b57edfeedaed205aacd32a221de46e26f870f012126baf9ab5dc38db477824abcde9470d06e48b0b4ac9ee4adc4c8ca73c1dcbe39089e5214944d24acee3db6998deec705b0d5f2414dee8ab92881e70f5b9672842e01a98377a', X'97614e0d2e11a1bd7f55ea6ad451b525b0533f4688018d75bd584b0c788bf53c', X'7212d701cc3329c2139d363ca057f10f2e45efa289304a2dbf691a05e9f68672');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (27, '01a20785-e804-7e6b-863b-30c1d4227716', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 13, 'message.posted', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422545924787, 1795422545925723, '01a20785-e804-70cf-a5a9-fe86def4769e', NULL, X'f76be21d3b8719fd0e086cc1460fbd404523e458d557978e2b029e986b17ecfd', X'0c5022c12edfb8b2ce2d233ffd6ee09ca99a6d9a7d55e75d3eb1d4bd1b595d84');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (28, '01a20785-e809-7be0-ad8d-cf34a28ddd99', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 14, 'message.redacted', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422545929591, 1795422545930463, '01a20785-e809-7226-b52a-93461169bbbd', X'0100000001ee6cd414ae390d66f782b6db920a6d0603f7521a6aade58d1970d729667d4ca7ce798272f9e324d6b7d48f0acbe8d0202188ab9fcd95d4fd9654d3e5e147e2d63daa2a2fb4f4d97f4679f26404e6e64b3612e5b7bf802aa4d6c8f66a4f1727eca36586fe47e4e358358e9359638303039c4bc15a71a477813b7d0de8d023031e89c388df4316d3e09bb7cfe323c692d6743ddf54fd24317353ba46b676167fe991336ab5e8742cdcb7b6cd0584ff6cce95406fea02deb3e68e94e7472638e7f78bf7cc3b2839e237e7a693c158d5a9b2fa330d08dcc94764ac4680ba', X'2fa07f6b2b4eda5f53e27433da8aad0d96fac4d313af28730e29f29e02cf17a5', X'6e8763fd5e43e0037678ed150ce8faf02f72980ba0b47fb19837ef5deee6df6d');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (29, '01a20785-e87c-7cda-aa85-fe309b1df535', '00000000-0000-7000-8000-000000000000', 11, 'hold.placed', 1, '01a20785-9a94-7644-8c11-045acca0e8e3', 'rest', 1795422546044684, 1795422546045705, '01a20785-e87c-7b9b-9e87-31e69291af54', X'0100000001d0e70a217f571fac85dbbb0435c12f4f75575bdcc54d914949224d0fdd68284c688ba5923d5b368d55ce3bb2aee517009d39824abeb4e1d3f22e8a60b9f7038c2a709c66fa9d89cb20e24b5a75b827fd583f2648b42be61db2da955b11506e7796af2206a5700af7f511688f1cad8e518105a69a5afa63cbd6dd29d37b4ac81a6873fb192d9a859e2b9b73969d69c1562a91d7bbe999d5abc07f98a80d9cca18ae23ea6e7a4c5ec00a9467c3dc20f7f4a0b8bd9b2826b0a0af90df996e3f3ac98e5a38860e251d666939602750aa678a2122ab46f3c4bc9a496fabfe', X'413d70df64812b73d41afe599cdb8d973c4b54f751deabfbd004cc1e19f13b83', X'1987d2619c50534433bce2709d7665c2344733d8b32ca303fecf117750e70120');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (3, '01a20785-84b6-732c-b0ab-3a5a86ce5b74', '00000000-0000-7000-8000-000000000000', 3, 'person.created', 1, 'operator:0', 'cli', 1795422520502522, 1795422525959860, 'cli-4f77064353ba', X'0100000001d59beb57163afa348750bd2e18138dc9ed68cbc053cd5fc6772994ec85c1df1700d76464e565dca3068b2d8c9cf237cef28d589b27dfdda699a07c44b1f862a8e94e9b1bf9b18febca43e295960e48cfe619fddf8d8d318895c95ac1129e8b06d5cd6a84865ce43c7e71ca31a92a1a644ee428c4bdac988b3f2195daa9c1b2adc6202de1a911c10b53bb18fd34f4ce9f0583a1e19cb1629f577939ed4dc9aa345cbbfe7a6a0a1b6205b161102c6e8b137cbb99fb7d19f085cbdce2b475f27b01e57b67204d6e6a03cb044a57b0b734195fb76416b513c599f22ba576', X'6c89a00856c281885281a52f812c2aa3f663c9b9791186affd2c61360e1eaa9c', X'0db2191d1bba22f839d788d9effaf207e6d46dc0fcc486e8a761edf068badcd4');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (30, '01a20785-e884-783f-adb6-dca33bc541be', '00000000-0000-7000-8000-000000000000', 12, 'retention.policy_set', 1, '01a20785-9a94-7644-8c11-045acca0e8e3', 'rest', 1795422546052419, 1795422546052769, '01a20785-e884-7a6d-9838-58e16e227fc8', X'01000000019421b3770e4d8eb47787dafa29fe49f089bcb2d390be4006ea0e352d06902bdf6d8cad27806f84b2dc8b0de7beeefb20354e8cc49402a2b0b5a4300a4333451f2e61a6a5df3d76ffb19603f432259b44efaa7894605b254629716c42faaeeb45e49ee60f3802d0f21bdc346592086f031500e797e1fe16c2a84d992d0008bd86c16722ed6ea9fb3c810f7116becb4cae0596f49449585ed7be566fd7546e0a44e522769c45ae477825d63b45440fb140f964a4bf471afb81dd9e9e50', X'e16b6dfdf23c6aed96ddd8dc4e781da19cdc422b0975adf4c6c7a8966f4be611', X'04113bbde08b7550ae4055cd81f77b83c83e36388efb605f77bdef3dd00e34f1');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (31, '01a20785-e887-736c-b6c2-35d941a24205', '01a20785-e887-7161-8725-8af066eb8d43', 1, 'room.created', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422546055601, 1795422546056153, '01a20785-e887-7059-b23c-67e0c599ef73', X'01000000019c23acdc82b7a6686c9c2ea2496d49f9655d01d6181a488edb8874c64d883b66848abd9fa2a4fca63c10aac869c9b1dd749e98773825d2f2d41e6aa798272c52834e75f8dfaff310146a94251483934c29a57791d66fda0ee54e8f28b07f1ae98196eb900165d4d29b00d664626812cdb39197bcd6de7aa964818a14f5b2cf40b57d31226f693f991b09d4378f9bb6e19a29662437afbb94df30e7bf703ad4ba9d11adf167ed39768f2b2a09f463bdf4ddfd2be1c23b1f3becf3bfeb', X'5f60dd32ca4133f2ee70d4f7ffde862e1a4e123e78d7dcca70ea5f95801ab492', X'55a9706bbdb8d8c79a45d0b8d5079ba6551ac003aca6cd0470b260c4af416399');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (32, '01a20785-e887-7ca0-b4e1-4f30881ee756', '01a20785-e887-7161-8725-8af066eb8d43', 2, 'member.joined', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422546055601, 1795422546056153, '01a20785-e887-7059-b23c-67e0c599ef73', X'01000000011dbd78cf03652d59deda6914ee96aceb98f0c26f819961f1bbfe07d202868bdb02945b911672294691dccb51a80b49dfef9b4704e4b38b0a9e660575b98e8e59786f707448aa0a9acda079e4bb4f632c1a60aba53ce457c71d3c19ef2c347586d1a9fd9bd8e482da06b47d2910a3eb9fdbfddc132a5b7bccf227e0bef4169214aa4be503cfb77dcc960b3361375d5d884880fff890baddd72dd0fe91', X'686897f75c6f7945c0c779dbed0eec4b15d13455eb2ca5efbfeaa43e644fa18e', X'30af825e214d49d70559b8cc61149eb11d71099e9c43fde9b04a419934c38dd0');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (33, '01a20785-e88b-7389-9b7b-8c775ca74856', '00000000-0000-7000-8000-000000000000', 13, 'destruction.requested', 1, '01a20785-9a94-7644-8c11-045acca0e8e3', 'rest', 1795422546059044, 1795422546059670, '01a20785-e88b-7e57-a3fc-2408ccbf2c2b', X'0100000001b54b8783aec089564c7e9ad79f4a7e2c5a08178f752172ca4831ee9ca11e88aef1a666c3674a55b93c0a70cc8d837e857ffb3ca47dc3f08063b773c8e0ffb323da806634ac7db9fd7ba7d2ccdccf1f1eb1309cbddaf30966dd51dbe2bfb9102dcb82fd535a121fa1b0c085d7deceb3c38d0b45139b82bd95b52a1a4923adce2f84b243c201128088695430bbb7dc1ec108322ad7af8c7720ccc42aae572c75ef4bbfcf65bbebf43e78d5ab3dbaac6d207a05f52829021c33c47d564106cd4af7613f3224689495d6d195f285a04a041a330dc52fe7a18408789b42b6', X'9871f26af6de9b95aa507264290a3feacce0d5afcc5358cb1678b75890625afc', X'b22e213eb7197dc77d2f988ebe36f1b2d6d312714978ea129f3a61b125988d16');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (34, '01a20785-e8ac-7e1b-bd19-fe25e44eed49', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 15, 'access.break_glass_opened', 1, '01a20785-9a94-7644-8c11-045acca0e8e3', 'rest', 1795422546092380, 1795422546119818, '01a20785-e8ac-7261-9591-757cc7ca86eb', X'0100000001e0d5043fd0bc8ad208905869e1fb115d1f5498a94b57e30951622714c4b4b15d5099cb65d65a73c60be038b075e47616ee215051f45f71f088a541b4f71dc2249e2cd70e8e39bf4efa0a93824a143c0ab7773573fb937ae9c3a65939b7cd373011604a5c51617b1933642de01b1cecdcc4ff02037238a901eb8cd70cde5ff28f4241eb5df5500d9a4ea7c891c6687cb53b69df347fc2a5a502c19b95baad1155089741fc6490fac0a5b1f558f119cbd1cf1c40e5e0da4bd94c71f79df0aeff2a908a2134b5e1d2f6e6eb909253148ea2f2e965eb50705b5bbaec3bc82a3b564ebb02ff41f2bce83d6b86a7379b1d5e722009b3b768ae37bae54f0646', X'726581e17f44a2dea91c63508e2b35ab79a43208f4b69d3a19a8e0dd8b89fc33', X'fd4ad87aa0eefd0450e65edf0c21647299f4b7b887c705e1b9a5adb8dd781076');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (35, '01a20785-e8ac-7f4b-8dea-4b403b4f7b3e', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 16, 'message.posted', 1, 'system', 'rest', 1795422546092380, 1795422546119818, '01a20785-e8ac-7261-9591-757cc7ca86eb', X'01000000010dcb2a05e301adcad136e37a2bb76865c34c20a5adbead8f1b554c04e3260f34ec737c30eb9bf64c64f3f78d8fc1c6aaab21d684d7c11af4b6a599ed53c9146fc6fca3c2d90e0e0e2c0524b4bb0448c1e3913974920e4c495c40c766213fae7844bcb3011af8888f624e1059c55866c5536fa66d942bf19739d628e6183dfbc153b803d4a008cc13064eb216c2929e5f829c1b6644ba461c6b61f0a6801df6ee1d50d9be5fa085c079e501d08768ce63ff70e611efdb2b28d4be73075ff3e03c2e48d83aca2adf89def9b052918bc710a7e8750882bafba34d82200a', X'41457199cdcc8afc090da28f587549dcecf189d7c7167785264abf58a3708102', X'f917abf5e45b77434faa9d8d09e982ce4d7834adba6522392edc23904f1098ce');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (36, '01a20786-07d8-7dd5-94fb-a48c01379a0a', '00000000-0000-7000-8000-000000000000', 14, 'person.second_factor_enabled', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422554072447, 1795422554072526, '01a20786-07d7-7392-a03c-3da42652bd09', X'0100000001ae1be8f37af2cfdd7e1304289ab3a2b3cec69743983888b16e09ae07b1971c060115412d729518b69e9aab6d7e65fa154dda29a1b4406e521def7cb9e11264266898634a4149e0e2300d96879cb4f7bc0cdf9f89ec79ef146e63f8245cd80bd595c5a744ed7d4b2368cd83a8d959a54d28434cd4de62efe9dcf706e81b9df2d430843192df8a36ea80b013254dafe0d6e8d64f237c4ffea466163d3b71c07fd4bfee469fb763fe082df058c0d5ff26fba728201e95d2ecfc7d249a05', X'65794b3ff1efc111df018c8a3a12905de0c3b408382d826f24ef3a1b2f429912', X'98a7ed99a1d94078fc6709f0ebdf4422e73606d55946c6ad03c1162fd64e626a');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (37, '01a20786-07e3-74f1-9ce8-b36c9eb3790d', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 17, 'message.posted', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422554083365, 1795422554084602, '01a20786-07e3-7c82-82e6-72743a21d99b', X'0100000001142d33e03a9bb19817969a762dc8e8983898ffbda1e480fbe5f91d87d8bda3a32c8de784159faa46f714fac1d760eaea0a28c1de49fa6cbb45906388333eefc11de640bb714782a627fa5831b484ed684b0e74d069f33fcd63e3382ca05d4bc4d4cfcc2f7d42530dce50e17021e39320444dd45e8b7d1bd65e194ab9', X'0481fbd6248877ff5511784184a5d465101c7af3f0367a728c93a938f2cb52a3', X'71d2f3fa06d0f7a12af117e8d91601239d172544bbfa571ef06e5b590ac56855');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (38, '01a20786-07e3-7bf3-b934-80ea511ec8ae', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 18, 'command.started', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'command', 1795422554083365, 1795422554084602, '01a20786-07e3-7c82-82e6-72743a21d99b', X'0100000001c88ff50fc7f7b34ec0af49e8924bfb31ae57271c5ced3283fe9fbc1e10134b83f58e18ddda96035f81e10adc6395ecc46864342d8cf1d9430ea40b480d7846cc68e6d76dea68b8b635dc9497c71972a5673c0d3e4d6fcd3e280c8ec70f9f00580f463705f35be6c370b131d1c5158befb0900cbf00e90b7ee5b4b238d2b6d5e97d3ef2118200b70fa7135b38fe586569d9141e45fd24bb85b61960f7e21b8abfda3a70ca9a978291ce047fdce16ee3667e45bda8e264b7f4adedb298', X'e09458ce32201cd1c798c6d94f921d839683596782edfa3f19a031089ee7f4f3', X'f3f91f9cb9e836a66ba2362e470eb0ae55d2b8c75b54f21bff8aaad2e72634f3');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (39, '01a20786-07e3-75cc-85dd-5cddee056e1d', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 19, 'message.posted', 1, 'system', 'command', 1795422554083365, 1795422554084602, '01a20786-07e3-7c82-82e6-72743a21d99b', X'01000000012581ff8b9ed7119e69d52aa16452c0ac9f838b6ded2322542688969ee79e8c65fe29376bf7decd77bc8b14c9c416f4169006b73a314667456f952abee0099e84007f8b606d2b7f5df746e4b95d87f6b1d33943d419d261f39292bc78adaa8c9cb0c08ebc064af1d4dee74b34338f7a41e4f8480e079fc1f9a09311fb04c09be15476f8d0e85f42e7245722fa20f2f0b01cb1d5f6caf827d007f97229a583797623fb18e67a62c5c8553c9421bdbe8ed45cd184d118148e05364eecedc32681238d21e4cddf7f20bed3496afc8b972a49cbeb89f0ebee855473641b20', X'eca64f732011ba6bb78eb96968a10d86efd22c66e92d481ba05273a8686aab70', X'7b79222c849c185773c91c3c2eee5ab39c268ab763e75b74fd0d5b2f99c6a470');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (4, '01a20785-9a94-7eb6-8d1e-a51b786c750c', '00000000-0000-7000-8000-000000000000', 4, 'person.created', 1, 'operator:0', 'cli', 1795422526100326, 1795422530020140, 'cli-9439b3cba515', X'01000000018c533a2f001c7edfd6b556efecafa65d74d5fe838d622c7578019049776211c4e2caa0043c391b70838d074e24608bdf78f351a4b909d30f28ac96771c0bbce48cb672e0c7b5cb0ee10a18be28fbeb3d0b30ecbcf590b3bc535c1c64bd26981ca45b48fffbe5ee86810680a900801ca061a838578d539a211ae2499d3ec625af12980a4d1a871c0746918c1eed488278a022895e756639ee590be00091ebbea958744a3ddbfe688990b78fc295d07886dfb5f0e5c38658d10d95bfc4d0f532986068cc5ed2c8b54fb4f6e8f1fe7281239e40602a86eb4db1ae0ac18c', X'737f538486d48d68247cc99325d4d04dd2d5a7594e11445e4576ae0e5ee1ea59', X'db839bb81e49f3cb9b6ed384c0c62d6b203e3a21d87cfba5d82cb13eae51dee3');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (40, '01a20786-07e3-77ba-b96f-491f1a4925f2', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 20, 'command.finished', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'command', 1795422554083365, 1795422554084602, '01a20786-07e3-7c82-82e6-72743a21d99b', X'010000000100a976fdd32bfe22c3b50035ae8193c76a145a7cb56014c6482005ac709b8e60d5325298cebd3fdf98b0fb635790915cf08539b317d5ffe5942ef5ad495af690c3352f9789fa75ce4255e7bc9cd9fb6cdc93391a903b71a9421c1577f38a92b81cee79ba4a0240b5ee70475e9ebafd50bd00eee045c5ce9000c5e03a8abe47ae3f52a34a6b12320b6fc946d7f6dd1236655c761cb7f1db84d8bda0b26ff456207f8551249de389fc1467b716dd43f33e55ce10c6824ae7e47c3ff8900ccead2c52771dfc4ec72d56c8873e0c7eb444b74baecb2564cba8d527218e2a7b872fbd00b8c355c0557187fea3eab2cfce58bc23977aac2db559f82ffe1516dc08b3139fc4faf6865736f2b650c9d00bb177617c64d553045a45322fe6ac9c', X'de2c945f520c0d04218d1825d4ed7d08af094950156a14f207d97c0ecc4bd882', X'29a821d707db7ca69d51ec377fd1d383b7ddcd88ea2aa4701c94484619a29f33');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (41, '01a20786-07f4-7007-b0a9-55111e784928', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 21, 'message.posted', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422554100399, 1795422554102077, '01a20786-07f4-7ca9-8dba-7e7e83c07286', X'01000000015772d39713d7c2f9e5928bcde0307c1b20761fcde3979e1d02cb6cdbd87d75391c24e8de28b3e1b3ffae31527894f5c8983b1131d69e974d7c5cb342d46570a537f13a13b69c590ed3dcf6ac9fadc2384348d04732b00c416aa507e78824195e7caa2a58f80f2e66cd28606fcf377e60611cc6a0f9e68d07bc10d95af994d0963ac3d1cfc7948d61f5a20d7f295cb3651a8a5b7b608d8da910a31479', X'25b5c603b9d1d7cce7e24e50052baa91caf4f6accc9311464b1102791b77c4b4', X'3154a760229dfdf7df76f28ae01f93e5aecef5a4e5a8c0c0aa7655729ed5c5f4');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (42, '01a20786-07f4-7ae5-af9f-1faa27e8aa96', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 22, 'command.started', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'command', 1795422554100399, 1795422554102077, '01a20786-07f4-7ca9-8dba-7e7e83c07286', X'01000000019b95bc4d5d039c131528bedd164cf44ea83a9c37d8b719d529933ef06c3ac8ad52ffe6121be42d23ffb9e16cc6f9d0c66ff383f90be49c688b6fe1156219998f16d52ddb5dcd49dfa7ad6a374005404c6c4f7a2cf7ce91c0064c0bdf0e201a273ea5cf647259cd8c5da9a3e489d7f273bfd1db67b8b9cd010a2e62f61e32b3267c1d84deae8ec740d3bb22fa37821f9bf21ffe3214bc56d70a4e059efea02d7ccbb7e63e21d914140f90336b92ec587d202a9628778f647e02f9776e44a80d7e962c2efdb38bcd0e3f17f6bbc9bf6263bbc614b0a4c439dcbfd02390e6cdfc2b14a9f581ff5a5c37335b851c146f1151101d832346813ca0a507dc50', X'e3dcd9ac9a0eb3498fa03eaf037a9067047e259d7cc057e85a207262dbde2236', X'63ad7da738195ac5581dd6400ff138dfb808d413c4a304873e1263e9b0bc47bc');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (43, '01a20786-07f4-72b4-b2eb-b51df33a5673', '01a20786-07f4-7c4a-b764-d519958e26ee', 1, 'room.created', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'command', 1795422554100399, 1795422554102077, '01a20786-07f4-7ca9-8dba-7e7e83c07286', X'0100000001ea9d5760a862254c82b8d9078f146010859a50c4fd75221d4e31232a60f5b62062cd21abf10cdc1b6d48b2ac5ee15404c50ca494d333c57b9953326bd23e4a384a898055cb74192347a8b88966329ebbdb506e9e498323566c7adb0e5a6dbdb727da77f64212d6cd8bfa2dc26fe2344049b805323e1068003a73745cad1f217186bf5a75a719daf96a1597ac4517379bfdec190b683c6eeb9910b66b426cb7ecf2d57fdc6a34979b23ac8f8e0abe07923ed4282631d9714507e722ac09f52dc27872fd6c82db60c9a0e956bf70dc357241a9fe46bd9ff5c3018781f2', X'49080e3947d8b1920a325d1d19976717b574ff584751b3e77b01d9a7f1e1536b', X'1be371588cba2f2addef3e1419129829ea3a1cfc1c63790b6a503439072259cf');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (44, '01a20786-07f4-7966-9c5a-40f61a13a878', '01a20786-07f4-7c4a-b764-d519958e26ee', 2, 'incident.declared', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'command', 1795422554100399, 1795422554102077, '01a20786-07f4-7ca9-8dba-7e7e83c07286', X'01000000012d98d631d4a9942aa3406afe5644814f65eefdc7e3988b7e5b0b53b38319c4e453fed5c08dee7503c9ec49e3042e89dbb60b7404333feaeaa310e6c7bca86677b28a564fb1486c3217ede4652e2994222e0c14bff455f4646bb5dffdde11354eb45c9b6c1838b5a1ebc4d1ef8aa23592fc6e4b9abcda37041ed0130348db03a5479eca42f2978c61a3c6b29433a114aee0e81a65c2fc1204be88bbd0e0aa5602e9b0344ed1d083e2b0df5e575303871b07aecb0654b90a553dfdf0dcae9872bbd63f30231dc375086737ea5880709f3b7d21644c3019a363d81fd9da3d0d432792835bcab6ff5458f13e4b6e9b3ebdd1130322903ab62f809c2b4bc744e6b97104280412fb99b7dc8d1ed851bfbc35bb2399159c39d12f749919f0672ef16cec550d3ae24ef36727b53e11a666bbc1e3a108dde08e20ff6f3fd27cba6a7c1a284ce5b8276c984e6db5d64f4d87cbd42daa08367fa487665da9fe49ddfaac8b9cc977c8fd761493eac3aec76bdf62b44f7ea51dbe21d176698b16d30c', X'48ab3c9c52d68ed5add088024c4486fd219e20aee7c88f19eb62c78c550a754b', X'4f8eef5c7163c9125b002960151a9c16794a7388d7b254d990dc270dd9cb2a0f');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (45, '01a20786-07f4-7f2f-80c0-2878d25172d7', '01a20786-07f4-7c4a-b764-d519958e26ee', 3, 'member.joined', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'command', 1795422554100399, 1795422554102077, '01a20786-07f4-7ca9-8dba-7e7e83c07286', X'0100000001b4ebfc9aad94e9af7e553fe1ba0ea962cb45aa6f37c12df90ade903fb427c5cbb8d05e913ad046c97243ff7ba414f0887432813ba093107da5670b5611d0cfb9e957254c2cfc539a5976378849ed14f894a23aa864e85ad2efcd1469a788260adf60128aec59f4d388c61b1ce1e9cf1a3517f42f0e23f32fe25b255e568cf21cb22d713e819fecb0197ae0de2833c361162df0e6b717d1d0b46b199e', X'70489ac8ac53e9c80df5a89347e457cc145c08671b96cdcb683afdf5ac0e8f35', X'53cebe8653028fca40a870c97eaa8f0abf41e25d9d3e93d28c2922c5824fa6be');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (46, '01a20786-07f4-7ed6-b031-25a4bb8c667a', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 23, 'message.posted', 1, 'system', 'command', 1795422554100399, 1795422554102077, '01a20786-07f4-7ca9-8dba-7e7e83c07286', X'0100000001fdf7a981b498ab404b27024e7265e22e26ac4c2ca25cb3fc05cebff3977afceb493cb2021cc959c107c40e05fa261d880715ab1a9ccd44426726ec4ed3619c8ffa528f4883d79675e34aa97c4495446922c1bed2c4022e2e88264cff996f1cce49d851dacc2a641a9da5570ac029aea3d566a582c02c2aa7811f3f7632fdde2611e88c62418740d3fb34df4aa877363d3c6d5cadd940714fb8b2cac7', X'4b501b0da5f4d2f6ab48616116dbaa06202c007072f5077cefa7b60a2c1bef35', X'1282467bc7559d203a018006c82d79c1ebcb7eb9713e1608d7c3d6c6cc53b0cb');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (47, '01a20786-07f4-74dd-8a09-7b57c84fe01e', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 24, 'command.finished', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'command', 1795422554100399, 1795422554102077, '01a20786-07f4-7ca9-8dba-7e7e83c07286', X'01000000012b98fe0ac506daa8dbc5806cead3a8a2fad2fdb6ef53ed057991d70fcaed2576321352f908625bb0066ce235161357e029f956384e1f5881b5353684531a737caf91811ef76120df011b4f16783b9c695a1232d98a46daafa3fc2400ea56aa9db7c764fc1d7c68b34b663b41502635b272bb37b3a07b3478e8ff0cde58332d818498a5d6c1799be163570f0edfdce482cc05cd2dbaa563d3b3de04d358ee48478e7dce2a91b7ee690cae14e57d9d90c69a77ffa637459e9e0e2882b2cda9beb4d85b18639fa226b8492eebe82acca0f53e984cc844be04cc31cc7a6025a378f076a64ad611e0e8f7d8a8e1d928814f232662a0341e01a6f192272fa8520eed3cd839894a600a5304654d744634b9ce492ecc554d69dedbcb03330dd0', X'4e454d5ef1723846121df6f96fd390282dc23b1faa5e1d75e11ce40c779ad053', X'7fecf0a1fb11b92346c6622e01a66710653ac9477f273502401590a19c17fbc3');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (48, '01a20786-07fd-72a7-b480-9ca2054bec84', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 25, 'message.posted', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422554109024, 1795422554110089, '01a20786-07fd-7205-a143-f7e94ab585b3', X'0100000001720b28a68dc3353d17b05a0702a765621cd1b3a30b5b6f3897d2ae8405f278699f76801511ced3cf4b54efe90cea55b4ce11dcc11cf22a981992c3f2e274a2d1aaa3bc5a34a83aaabf2bd59707b486aa905d955ec01b36b3efd7293582d3064818fd1bb76ed7c614f98c4e570cbca9de3dfa941d7bcde7a159d73b0a009e1575edeff829b631b23393b4667527d4a0dd38800abb3e1757205b877640', X'482831e9768ee03d41862dff6246b1a6bca27f0c550697a7ab91fa1d9b027dfa', X'd1b9c63dab3ec68f5d5c80b4ee7d63b44a4ef203d2e5b781aa9b90e070bbec87');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (49, '01a20786-07fd-7077-a6ad-f0c07d243ce8', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 26, 'command.started', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'command', 1795422554109024, 1795422554110089, '01a20786-07fd-7205-a143-f7e94ab585b3', X'0100000001f359752b7cf89dd909e7f8f245e15ed419162453e90f74d46fb206e199f6d9dd5bf25d1ad697be4d901ff60fb8eadceb1e2991cba05c0083bc31177c8d796660149e9332ad0647773d4219274cd3f0e0a92e37404ef453c172b8115dd605950f49bbe1ae0b06acf20a780c316f84f32ca25ac6cfcfd6bf5a6389745525533a92b8682379f834919e77b31a394baf0602fc98043e88dec7773477a580e37789c5d1644bdcdce692eca5817b2245e6068f96025f404481d5a9a8cd16afb5a1b39be9392df176dff9d049df5ea90bb2f5348fef7e522f8764b69032c734098e82c7adf23bac97a0a35c05352a9bf5c6e1ad5ca04f3fac89fb3423c885f2', X'f2766a5a1d81768737338a802f3d84a10416e42e11402bf5afbee18f2bec47d9', X'4333bd3d177c71ac8b4b2367be07750883a0733db1091f0405e4f8cea1992c20');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (5, '01a20785-aa16-7d5f-866b-53666b81039c', '00000000-0000-7000-8000-000000000000', 5, 'person.created', 1, 'operator:0', 'cli', 1795422530070929, 1795422533558250, 'cli-79c28aae46c4', X'0100000001137bb29ef458fa5a371724ab065f7c464715739b7ada551278d36fdfae156e0ba21d967d51af46feb41884c9dff9ff3039075b8d70c9632843d75477deadafe664a8989396122f6fe47a4b4ca5d77292f9113fecb9a6db88bb208256d38b8d9dba8cb32daee252374b447937fd94c7579ea078d88490192afc2330e07666bbf886875f46898ed1d743fe56dc5241632a60027463b2e93b0b916171fa00d74296ee4752c93f21fb2e23c14af8c3b30f281373aa6bca0bc1665030e5dec28e5e23625f015e89dea2b25feeed2078063c3ccf7fc3b0ae7e248d288a86a6', X'cfc7bc8f454cad298d63c3c859687e2c5e28accc024d72be4bdcfb5875f662e8', X'6d578a51f72cc14bfdf42c246978e3d56567dae343c1efbfb6c9ec3adee218c6');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (50, '01a20786-07fd-710b-9aa1-3e497866c9b5', '01a20785-e7b5-7b9b-83da-6836838a1187', 5, 'message.posted', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'command', 1795422554109024, 1795422554110089, '01a20786-07fd-7205-a143-f7e94ab585b3', X'0100000001fd082ea466b0532430d34e8648cb39147a5a6dab5dac521765dd77ec771fdd53ba3440980186b036e7f86a6271033d01490c8e1400d73292463a611b0f20505801a5f5be57d6b8808df6847d2083cb46de30034da01c0342882cb15012ee600f508d607c826de1e138fd39d765298a5010585eb47c9f38aade8e65aa', X'6f83c7635ddcf9964c8f270f2ce4d3e706936bb6fab1e5aa7f566f3d0712427c', X'8f3724a51656158cb06bb8e502414bf14cd347a825c236537bd8bb16b7815167');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (51, '01a20786-07fd-7fe3-9777-df330dc72768', '01a20785-e7b5-7b9b-83da-6836838a1187', 6, 'task.added', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'command', 1795422554109024, 1795422554110089, '01a20786-07fd-7205-a143-f7e94ab585b3', X'0100000001bdd26e6b35c09f7013b6f36e499501af2942873c0bb8609074c88bbb9d5ba6f2573ca5ece77d236b313f2ba3718e727e7490b4b89caa1dca8df2e9486660140229b38432343b6f5ebb37d7809b30202fbe5d06732b0237e61127a5b96681e87f64faef0a4862f30ca8bb3a685fa07abc665efea961a4d57e4c17a7e347031496cf2bc901537088aa679d642748bde727d769649beac061bdfca188e5ab66812d3c212b70c314f21aea9ba2487c1b1df39433f5df52a2d643067e750e', X'a61a1bf3178d2a50d2c66cee3e37999022e4a1924bc01c0ea01536fa4f9818d7', X'1af304eab14a05b2ad71623d9bc21ba22ce798b77e524ee84b01d6b38c38ae7e');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (52, '01a20786-07fd-7cf0-8f38-a8793e3d8645', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 27, 'message.posted', 1, 'system', 'command', 1795422554109024, 1795422554110089, '01a20786-07fd-7205-a143-f7e94ab585b3', X'0100000001131a843e77252dab5c3bea8df168c72ea73e421809c527e98f38c393cca116d69db3598542825d2d35d9a151794b5d421a9446aa6913207ad7e9af3e62b21eb46bc074e36795f113f4ff593ca7894f13b82cf40ded6a1ac88939218c92e8dee2b0f9edd9816faf1c53bef704c5074f0b5635927b1eb03e29b4c89c33d715784c10023dbd8496d4d005947e10fc93249094efbf995f81c9566c5ca0f5', X'661ce34c9548ab1788313fa4355089803b11a2d52f79005b64d1cc31f1792d37', X'f6890858ac4d1f8b511b079eb73e7746a7186652fbdbc1fcc3e43e4cd9f5b249');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (53, '01a20786-07fd-7399-a050-409421978706', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 28, 'command.finished', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'command', 1795422554109024, 1795422554110089, '01a20786-07fd-7205-a143-f7e94ab585b3', X'01000000014e186a2d5bdfa023767a12bcad80036d8dc4772feda2600f61c4f9bc5a1fdfbadb0ed95f3484acb0ba9c0e72fc58e128f7ca82acc83cc39c8076f977dbb07d9d850bcb025d60cf3dd264886a2657115366d96350fb32640155658c62231b40f62ff568a2e7f5cf154654d90cd948fdf4efd3a9c301966d0ab7390eb3a7cc26c76b1f562638dd6e99fbef83834d8f49f269c5ce413a70f105a679ba8d56693591f549fa7a128d90ec2b7ea02e115b33103171ba777009f187d48a945111bed030e1f6985d5321dbf9dd83011bc42546fbd7c43fbf00cb284a0f1a54b511d8ce610e9057055a906f6cab538f530f26877063acba026d51d4585ed13ce6080f0dc2c29f1577fec8cc217c5aaab835b10741bcd7ca153247567756c69d15', X'9d12f2871ddcaf48c899b767740ab85002b6412928927037c239808571b0d53f', X'bf05f8f0766efbb0b54e8aa9c49ddc5edf43d59c82da2fc340cd23630ecd9ef7');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (54, '01a20786-0803-7c99-8045-50cda731093e', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 29, 'message.posted', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422554115242, 1795422554116036, '01a20786-0803-7aa7-875e-061ea00bfd43', X'0100000001bf7956373661ca261db45adc12bbfd9f97cdc3cdbb8fa48d2b10ff5b0193e5f92d775c76ed2108a586027e566060e02b2b3e109edffd93eeb6f19a488b35168adc689b5feda7a38370b75c0909cda22b4625f921dd3e1a1c9ac866fb09f9195c3d91497eeb56ad8cf8716273d85801f3646d6a74139adb827a48cf361ee512a97ecaf6d4b134df4847ba0f76632f7696648b966628fd25d5b981b4a9', X'c18e3e27d83611c3f3f0d2157c98a053cb3c0362fc9fbd6ca3ddc1f1888c0cd2', X'c326eecb55b61e2d70eaa171c42dab58490e815b31455a846af05ad8b9dfd35b');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (55, '01a20786-0803-7907-856a-299b1eae17c4', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 30, 'command.started', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'command', 1795422554115242, 1795422554116036, '01a20786-0803-7aa7-875e-061ea00bfd43', X'01000000018ff0a26e5bdc276fc58dfffee6683b77e8343fbb4e39454d7561b4279482f48628831d959711130bdb52f82d10269285a87eaa571c906f94006df424c3ad5fbe4207188733bf813c94ab3c173afbf050536e1f3d9cded3dae793be069f3fc445d2d3b55a205692ce7efb3a8126402cc2179b20918ce97fef2e9cf08d8b75bfbcbc18ad56fb5db8442a383ca89fdb0325540e78ed48b751b8454bb8718dd3fc82d58d0456c216e425d8d53d4e17e835562faf99b0d70164edd5ea993b82631ede0fa45660a1a314a2e8f0da7ab271268f5d7c7bae18e14be30cba346487ce2dbffac5997d79f854068066e0bed0a999551a12f215105a792e4443186e459a72126181abf588f41e425b0391741651dcc79bbc20c794c25a70e37d79e9', X'245da6fbc6d9bc9327996e0558799f04c3780d92f5e46f0e043df821fd362c1d', X'0b757a0d4ad261030a3489c5693e5b7e21e22348c7a322e4643a627c415541b5');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (56, '01a20786-0803-7d21-9ad3-2de258ebc2d6', '01a20785-e7b5-7b9b-83da-6836838a1187', 7, 'message.posted', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'command', 1795422554115242, 1795422554116036, '01a20786-0803-7aa7-875e-061ea00bfd43', X'0100000001df3bfb55952c05187e96a7159a063955ef540be203e74ada0db9ff33d98b02f89b0b252ebceee319ac6b682cf45c6986b398164ccb0fc8b92cce6c531943ed5e09ed40b73d1313e1afcff5ea31eb66e009732e32a14e515c654c195741a472367c618695c84d9247e7042b1e2c90f73a9ed15de3d6cb9fbb5cb5d07e7b08c435422efd2bafe6af67c3bf81d61e0ccb6f891806b46627a2532c186e08', X'285cdee09808f51a89b253982a08fc1bf85dbd737cef0e37789f682712e1eadc', X'472f256c8a4417212f716edaed8e4e1baaef4c552b7a0c08087359747272df47');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (57, '01a20786-0803-7406-b5b0-5bcb6bfe9b6e', '01a20785-e7b5-7b9b-83da-6836838a1187', 8, 'decision.made', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'command', 1795422554115242, 1795422554116036, '01a20786-0803-7aa7-875e-061ea00bfd43', X'0100000001800f32da58c61dc504eb219f40f0fea62db408d8e3ace5a005fb58241b62fd5ea5adc64036e879413d31ec6156ad640f64b6e01c0a17f1d915b3c339666797980c84fb1f53415ccb431fa2dec9970de883023dfe0bcb353e6f97f2c4e8737be42b835d13d49580cea6d052da12608a194a7b4a680f561871f0a4b98220bd494289bd1219dce01c6731af0ddbf81fa4a35016b731561e9caac662daaf', X'a2b778bff576e8bf7d352d728160c5e2cdedfe2b467df70b50eab225240bbcd2', X'07232e9efe662fed2f82ae30d04c661ef844fe150e4cde4f2710da560fdd0321');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (58, '01a20786-0803-7bb7-bd3d-b16c9b92fe7c', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 31, 'message.posted', 1, 'system', 'command', 1795422554115242, 1795422554116036, '01a20786-0803-7aa7-875e-061ea00bfd43', X'01000000011314095bdd6b6685a87e0d569a91584e5242da48a590e75efade71d71d1ab07701a98f5f973865714a1c1e3a387425021865d736bb973a875f0a45a12745f7d2c3fd246695869cb402ef307a0b38e178ed28be6c2dea7a75ee269ac26bf6e2c805caa4b5830d65f21c832ce854096a0f70f25934f8eeb05f47871fdf', X'9eb47073eccd6c499646625d6e9ab940bba71d1aeba27b4f35f77aab84cb5249', X'13b56600b0174c82ab84c42fa85442b9d7edb8f1bdc72296135e67915272b473');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (59, '01a20786-0803-7656-8ab8-af9ee0752490', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 32, 'command.finished', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'command', 1795422554115242, 1795422554116036, '01a20786-0803-7aa7-875e-061ea00bfd43', X'010000000192a887fb2d5b7094013e646bc2bb83d2e908af4217e9538f359e5ad1db7427cc65a763859f9098c902379dc432fc6d465a2263b82ee1111831fc1627fe31d278205cfcf962f4cc4d17e4d5bb0a21d206f917f2af00d287b2a6057417d1b5cc1421aab8d5973d794b3c2de312dbe7dafc8cf76474048a1c81b6f0707d2984084ae08c76c73d1357de2d82e969fa7a25532b449eda3bcac3a4d217283107c523748ca3cea85ddcfc2e8eae2e36fc693cfd32a7d2619becb223282f7f8a78493bd6ff1e28ac2033789f98d855903f4888fd76f2f12e8a08988bbc02d82a2fa1ccd35427d8f2946ffbeb96a014757c8b9fe6d0514a246a6594980d398bd0dfe591628f53f55ca3c26649002f6f20cdd02c73e42f825958fe8125c1865c34', X'bdf38bdc4f06e3c63413ef1dbe3bf4a0704ce72cb90c3312491b17460de2cedc', X'45e360a969ccb013d481479046b393e789bdc42be1781846223ebc4d45dac25d');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (6, '01a20785-b966-70c9-8d99-6015ecef3bf6', '00000000-0000-7000-8000-000000000000', 6, 'person.created', 1, 'operator:0', 'cli', 1795422533990619, 1795422538650748, 'cli-6ca06d8063a3', X'0100000001a5909b72ba7af64e8673012a6e7c19e3a52960c773635f11ff7a100b04a25e048c9fc676161ec9b61f7033317272d578e708aec5a799fc6ec10d9faf9227655a2cf02a5b4b8467c909ae5771018fced71497a2974fa03ab9876e94991f511df5af5c487abac9461a75cd4f136cfa5159fc8c5273caecc31dc09a0677529a8ccfd1a6fad046398a1e6f4fa717293c7c9f5cab35542f7c62758d4d3b0b7833fc795bf0c3c24ebf67b6b6d69d4c7638b2f18b014001cb6b91dd53d028c0f8496d8ab54c1ec307d800757db624a750ae109b3a299179994bb35a9ef8df18', X'eee49b98df437529a16f500f00c9035ea669d2f6ece9a3f54f32b58dba2635fa', X'ab98c3a0d9b5dfbfed73a732c34ca63dacbc7bee7e8a00b68b21fa7502d50df9');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (60, '01a20786-081d-74d7-8ef1-a0d61a3fb13f', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 33, 'message.posted', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422554141280, 1795422554142278, '01a20786-081d-797b-97ec-108c9161a9ff', X'01000000015c2f4281bb92a28bc2e34b1e473f27ebe61fc23fc3bf57eb1274a19e2b4a7787bf8c232d5d558bf086035e103bcbf0092ab9376a68b0848115a619631aaebfc8666938d3b9f005af66af90e47b055137e52c984a29607e796643daaf3bd99a3ac26f70dc59d5affb7c43c9b8626c96d5680f06259d24cda20de6e43f', X'9d8d36ed6e9e4c4c1f57b2ad10d9f601ae67469dd62ba19caa36f6b6f2539d26', X'7dd76523cb8ffc5ed561b273e8dab7397b65faf388194b47c3bb3c9b0419c1fe');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (61, '01a20786-081d-7398-9903-75b7a8225c81', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 34, 'command.started', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'command', 1795422554141280, 1795422554142278, '01a20786-081d-797b-97ec-108c9161a9ff', X'01000000017ce4b3bb6ad6d7dbb0ef0f660e6648df8d3380d928a63784746192b839b8b11fa2d43cc2a95c1e75ca86a79ca71763dd6ea5a2f904217b6f6199bc37dade532c98ab4e87fe277dd24c86636512e8001b9dd94c0d89386535a26836a9d3f1ab0702a160f1218b74d813c4b147c057f842099e2a2e50ef5ca23a55a1a9f98b334d7be4244026f98780cb610cacd265736b951d5ed520eb977922db83087c3ce5cd0f3388f256bbb667ed37cb53225edcd03ec6bd4650310602e77213e7', X'64c71fe246b220cb33c4910682519d8788997605998429a3d2930e2a42f60e79', X'fb4a41009cde24cb7420f3bff52cf6b44d485ba335b251ded09998e520cffb6c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (62, '01a20786-081d-701a-8af8-e1715f0efcf8', '01a20785-e7b5-7b9b-83da-6836838a1187', 9, 'role.assigned', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'command', 1795422554141280, 1795422554142278, '01a20786-081d-797b-97ec-108c9161a9ff', X'0100000001264aef8842429fe4980fc8dc4dbab01296aa213feb7f7ca2f2b6c432947a86f0afedd1f6c8c437aaad7578e3f63fe257942e28a76ce124cfd35d2891cb58135b8ae0c0f0e25d7fcee8bfff3904b10864ad3d1e9a879f2a540cc282836a1bb4d3731953214a81676b6d19ab771997cc783024055ab55c0c0d7128e62c6a54654fa1cab1c8df402eb28de1a44cd94903c41a9bae0e1984a74e3cba145c1faaa5e3645ad6629d10512fb23dd7792a8e47868123fd207b6f6a82bdfb2567a115c198c04976b34144cf0a251a2d3d18a693bd61ad4edf71aea2ea94fa8b6a', X'd197aa3960b9d2708e084af949eb3c1fd46c7a72ee4b86197f382d1aff0a33fa', X'3bdb140fb8740c99a4eba9309584c80a7d553e969908eeb20ff2434e6e0ddfab');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (63, '01a20786-081d-7dbf-abdb-8c73c982d905', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 35, 'message.posted', 1, 'system', 'command', 1795422554141280, 1795422554142278, '01a20786-081d-797b-97ec-108c9161a9ff', X'0100000001a8378026410a3eed40f0509ca122dfeae9c5606b6be65b41b27c3a3334db1dcb0cbdf700f3551de17168411851a01de199228dc0454d69fecddae377c831c53bb27875d3e3308482881bbe47ca8ada5f97080e4a4775d80ceeda5679f68254b86ddc9c8cc04608c9466b880e63d4ca5b6aaeec3c420937ce49c398793133cce48261522e460aa75859bf253deefe651df1977e15534dabd1ed5710325b3d6517c9d107097a67688cf962f9b2ee023952339ee54193081b65b780a6f1b26e5d48d930d2b3a3fe94e1268c046b08dbb913014c0f41f7d6a6182f11f110ca66b2d23ddbae2a0a420b21fc98b8f8159eb27d004631e36f822bd69732d084', X'b68107811c22f8b4d5d795cbdd78c2da95e27e2e107868ccbc95dee683402d7a', X'6dec10667bb4371ed99745d73d8e4cdc3ba2386b99471ec12a04c47c2b19eafb');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (64, '01a20786-081d-7f60-8fa3-a0762c5478e3', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 36, 'command.finished', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'command', 1795422554141280, 1795422554142278, '01a20786-081d-797b-97ec-108c9161a9ff', X'01000000017949cd3a766ff332dfaf1209bbb699b9b382670ca5659ff3bd2da09e6359813a1ce45b807777ec13b7ab0d8468e7afbe53f502a717646ea7a394a2445a62d0999b5416ba3d52e8007d02760a8d91336475c4cb51c6d59c74388cb6bec273640188a23389c0a6be3bf8cc3595f14852b0e84ce838c8bc050dfd763e86d013923e03ecd42a30600cdfb44c7658dc8a0db17769f9c6db551d5c971dab834c94142494ae48287b7b7ddaa12d23c0bbb009d4c702be93db39b889a7cb89c3f3ebf96ced7daa7364be04212ad3b79d63aaf42f40c9805a3d6d1901a16d440d3e6ec0f77cc36df4bab037e7bb35364993e05d3f2070b8fe1014860e2f4ad45c233a7eeb0cd8013931fed1e1b38a569116e8ca414ad4666217ead6cfb775fbae', X'1701e075ce0b1141a15b8bed763d64650eff010cdd2aadd70c1890096fbbac47', X'fea43a1f8d189425f5218eb924d781c784856006345a753dd28d587a52301346');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (65, '01a20786-082c-7b8b-86ee-f31bb8558da3', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 37, 'message.posted', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422554156480, 1795422554157337, '01a20786-082c-7bc1-a10b-b34907d7933e', X'01000000017d1366419027a40e6be706c4c5589cd60442e2a710c52456ee004255a9e17bb19db976b20895aab5422b5a67a11af0211ac6601adb0337e8ac281ab3db8218b223b2dcba204e1770535a4ecbf281279e3bef116e205966a94d0cf409e5c0ec2b936fae671ed1781c1655ce6b9ef33e69a58be9e401d7ea788abc9fcf2d21b90c6b66b095b13179fb7b84fa17219611b77473a85019b7c9771bdf97c9', X'c5e241bc96d99bc7601557be5e85adce6aa2bcdab5d0bf2c7db813f15ed1e13e', X'61740d7415c3ed428b89ae3d70134ed216c09c9951d9c34d82ca9fdb761c88f6');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (66, '01a20786-082c-7dda-aaa0-066eec901e32', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 38, 'command.started', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'command', 1795422554156480, 1795422554157337, '01a20786-082c-7bc1-a10b-b34907d7933e', X'01000000019dbdd3142ca8562bd8e18f61d3ba78fb83fe52906952b4a95ad88e666c1b0b7c5c8dd587db1a06a303b703bb36375e3d8e4e88ee23bd108676c4e417be7d1718243611d133b435d9962e299fa060c69bfc480dda2d8dc76c983622a805abe2c8632afca4f4db57f2725d68dca6324fec9b040bb2715bace38091267ace5f200e9fa6dcfe9c5193f01ea8d2f6911d01ac7de7b97c1b321b6aa087083e658d7079c5f8826298e00e81ea41f612bd74a06b93fe22593f0d97a17a270fc88916db3de3b7eda97adac8e44b81fae58d92ce3765a61a62e7163efe4b6a5360dfab6be9e7aa1f74942e688f3b749c497a1208218f990de3b3643fb48ef8810a', X'9663f3d14f69774656ed82cb7239864cec7986f2f46b25358013830a380f24a9', X'4c205cd3e4ac072dbb6d5b21612d6a20e9cdf51f6b7d63e26cf4b56bc037c21f');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (67, '01a20786-082c-72b9-8486-2f5806bfe0d2', '01a20785-e7b5-7b9b-83da-6836838a1187', 10, 'message.posted', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'command', 1795422554156480, 1795422554157337, '01a20786-082c-7bc1-a10b-b34907d7933e', X'0100000001e71375bf64a2bf685b5977a60db5b7c94e196f2d61772335ff21e9ca8e52e61426348cbdcaf3822d82d467aefc7cdf3f787cb606778612a0ec9feca5c61986e35b90536bb7309a44d7b5ce2af0abd08acde0fc54efec458531dd352362cde4b1ff11caab00a3dd073266dd38e59ed88fe49f4075b2591bc80eeeb949', X'7c14350ddc11a09299de8bb4cc222d5c5b1e695721a61fcd0400be6c66c96e7c', X'48e47b3ff770f36f66e688c6ad2c045eb399cf4c2cc12ddaef982bff843e9f73');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (68, '01a20786-082c-7147-9e33-a800ef4eb6b5', '01a20785-e7b5-7b9b-83da-6836838a1187', 11, 'update.sent', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'command', 1795422554156480, 1795422554157337, '01a20786-082c-7bc1-a10b-b34907d7933e', X'0100000001c65dbe838af5791f8b95249ec4ba8a529ad54a43d66305950c6d3cc64aa1546e2fa3e07a068c7024a18ef14fab6b55fff8dceaa21395f3a957dabda457df5c4ee453cd8c7e13e4ef3e6e8cb88b17d6a7b22eb97a665e034b238f38e75b3b895af47b5aa6b8a9ed6d392e4af83fe92d90fed181d98d9d84ab2590bf619c3fea489f5c0fc441531bcc7b8ccd0f53ba2cd041556c37ab91f4344bbb827cdf972d3c79b2dcb4ed6d4c6a679ab3e90520fa1df9cf7f6fb90ca2293c2b0cc0c88ddbcc102209e9f4e6a7532911cfe370963dee1dc001afc68cf7b388fbaf89', X'529b90e21bb1384a785cf740ab1cbef1d8b3069fc2bceeba453bc2e26146fe71', X'86387c2b33ba3586ca393be1a177eaeb895bb0d3bae3f0a0028f9a53f0a740f1');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (69, '01a20786-082c-7949-b3d5-ccadcbd70661', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 39, 'message.posted', 1, 'system', 'command', 1795422554156480, 1795422554157337, '01a20786-082c-7bc1-a10b-b34907d7933e', X'010000000157b52b1d2dbb6515f48564e6159aa7bbfc6055069fa0a778037a848c4751d9356f7cccbd7a7e9c2d56153d75bd55213e2e53dcbf124065258c18aace9b5a3eb5d35389b92b36f5bd76c6af15bacc8a4d34ab00b94d58cde95a41f017dfe21c39311412022236daa38e02d56265b060933ffc435c0d5474c7d1617db0c0b5d7d22e38a52992488da0f951f90ca983de2e5c88f9a784b05d53ef65c0aa9f4df0d9d8ed9ef8b5093e6a5856c6ef559da38df0d8522b4679a06d89ee3c70', X'74b0e1b85364e9fde770657986b363e242e21c38446fb2b18f2f6760f7972ffe', X'962c288aeafbd9a45a993e687fe5be0411e8a7e33ecd160ea168ae91daca4f2f');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (7, '01a20785-cc38-7480-8f9b-00b892a32183', '00000000-0000-7000-8000-000000000000', 7, 'token.created', 1, 'operator:0', 'cli', 1795422538808438, 1795422538809051, 'cli-b58079d86240', X'0100000001402cdbe250997ab898d2f3df8b5df7156e8a57a36354549fdeb17ff42bb207e7d84703a9f9aec423fa31dceffb4763f98b89aecf975e3354de5aa6b65699b6708de9127d2c747040bf54ab9ceaa00df4641fdec0da2392c327ddda81a2ae9829e20785fa6d794d085066098ab3a3fc2f9addc6cf427834e1fec6417f316dd517182aaaaf22a0f6e72c9b83f6a122fb170493ac0eecbe92eb9117463fdcad500d48bfa6ca652226cc6814678aa3b1be2d72b1dcc253568a3ead9b395f', X'4828a73edb54b90632bc8445cb1cbb51a0d3b8c2fdbd188d7e221fc12dda80d5', X'5da4514ebf1905fa7b6782a35ad3129c9c0dda68ea1cbafc348d9f5b002bcad5');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (70, '01a20786-082c-71a6-a2e5-89955f47a46a', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 40, 'command.finished', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'command', 1795422554156480, 1795422554157337, '01a20786-082c-7bc1-a10b-b34907d7933e', X'01000000012bdd9427486ba976ea734d59a06cd389b7590f326676ad776c581abfbca1b330f14b7c84812109281d025f6e4c9d779f72d5080092e7d32daa52a650fed3bba6784be055c4648dd059c172cc3eeb9ce40b51274cf433b169b0fde14d6e41f8b47f5ed32ae83115557128296bf78fc1c00581689827c9a7872ca28822e40dce44b2375295cbcfc91fa16a266057c4f59f9372210136102e6ceb74cfd61456e58127d5c2a9a3c54c862bff483fd45bf2e498f73b47f41c78ac09837ac715b1480c1da6d207a3fe8ae7bd7f3ccd0af3dc363638a23f3bdb4a42d5c69438d49d264656b063393e61d839ddcd8820d7e6a457fad45b62e3274221e16a4ebafeffe8d8853b4c16fff250c0aeec0bae94050c155b43c6a1065fd5778cf8731e', X'c49a77bdb5f2c9d949bcdfff2605ac93a341a9375e33f2a9bcee2a1a9ab7145b', X'ed0e3ce37321a8966e378e63c369fa25c1252f20eac6b362de0e689cc9f07c55');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (71, '01a20786-0833-7d1e-893e-9dc8d3533423', '01a20785-e7b5-7b9b-83da-6836838a1187', 12, 'incident.linked', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422554163836, 1795422554164352, '01a20786-0833-7376-96b5-922902f458c1', X'01000000017a341463dcfb21391c9fbcee5de512dd40324eaf75d1974563ddc104bcee1a59682b1a98cc7811102ee7ef6abe0b6fa7427baabdcfd49ec11435b068281d54cd8044906f54f764be2abcdc1fc709caea2753c1cd39a7e7e4fffdd6b688d79a16541cd39ae25a7e8387dbd36728aabf18408f9f9eef1d8a7ce4378e9bb9c1af4399d6b6c7fb135722a03e0c36d363a9c1674cfdc696cf4ce5fce7e84ce95aad937d67072502ebc1bd8563546001557293d75449912f39c32d486b3ac1', X'3ed20c0d9938f8938f33d04855f8d44218b61fd18d487ee586303cc455c91d2c', X'a9f8d58fb56bc980cb1f7d0560d10ca1e5d3fb4efd3d3a889ef3cf2b2f6f0322');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (72, '01a20786-0833-7e3d-8614-d5d1a44aa881', '01a20786-07f4-7c4a-b764-d519958e26ee', 4, 'incident.linked', 1, '01a20785-84b6-7ac5-b8d1-918e87636159', 'rest', 1795422554163836, 1795422554164352, '01a20786-0833-7376-96b5-922902f458c1', X'0100000001d89fee3d4b8c2e07e305bac737a7be9e82cac1ce147a9c6d0468b0967c8d8f69aa75c84b5f089f123555a62f44b0b7210ce80aa90a3d71cdedbf1cae3cf348d843f20497e773dd269f83ce86a004b011c15e917838622bb3cb11988667280e381844b77a73a72ce5a19884f147be15e23877859eb0b9a1c252ff1a6793c962ae8203a204b74eb549d8b8f9267f23362c4b0066828f6c9d93bae9aa89e5aff0a4b9233a07cd68aa7d0dc6609eaa68b005be2d69a10206cc67c4c9b32e', X'8c96ae8f3f0b99d6257cc3ab6d4f5b838ff66c59314a7de291e7449da020624a', X'795cdbc494c1a39f7e7ac51965bba73aae13cec4d2c58bccc6aba6d2b6cbbb56');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (8, '01a20785-cd42-7c81-8528-228d246513ff', '00000000-0000-7000-8000-000000000000', 8, 'token.created', 1, 'operator:0', 'cli', 1795422539074289, 1795422539074887, 'cli-c3d44a527a92', X'0100000001345a5027a1e3b3b124521887dbf3d081386bf303e675341e7f827f2decf7e618dfb95cf41c20e8ca64227c01659dc4eb9e74af27fd356d7621e3f3e2d644df717acfe657cb3f6da69be5a9e0e2d8c0fce6da89357cc07ab52cf9add9003f70713b5c5f28ea4e6fb9660e49bea80a3ebff97d0d6240f8411bd1538c00c245746788c4d33f9d89b427e2a034520807ba5cd278be8807bac4dd944e7a9bdfa6f50c057f2eaa9eaffd13ae780ff8418685245440972a96f7b50fdf0c8f73', X'eff3e70eddf9eae54630ced8e15c2f10961ca26f7aae498911a7c6852c9932a5', X'ff4dd49c922c76f0c25353518542fe2ba99e2e06c868c8e3908fb11c31ddfd70');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (9, '01a20785-ce2a-7c64-ad7c-697926361707', '00000000-0000-7000-8000-000000000000', 9, 'token.created', 1, 'operator:0', 'cli', 1795422539306862, 1795422539307331, 'cli-a040f2b02e18', X'010000000179fa114f124e669126607e4fa4eb32a2307a87bbceca7359e526b08ae45695aa4cdc827b9c4352ee1a2c466816ec683d9dd94757e2f113aceda0437395bf7aaef6cae07fad3d936866032536b10c2d71b537331b258d1388112783858053d2a490c5d7adb47c5da21a71ac0552cb8989b8512e312100409b4432ba341ef3564d0ffa26ffac9e82c4b508516a1423f9c41630de32dad8b706d2e38a976035692b8994a6df8a8dd653eb897a8378e2a2866d0c4911dc3f8db63c224871', X'2f35612ffdbc223619b8201d64f9fd22767db0000950737ddbabcafdbf77c2ff', X'f46ef7629684b26d128d8852a51dbc209cfa70454bc9e9ded5e5b63329c55c48');
INSERT INTO followers (name, position, holder, term, expires_at) VALUES ('search', 35, 'bcb970d70520d5e2', 1, 0);
INSERT INTO grants (id, room_id, person_id, kind, opened_at, opened_seq, until, approved_by, closed_at, closed_how, reviewed_by, reviewed_at) VALUES ('01a20785-e8ac-7014-9f6f-2ca29fdea71a', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', '01a20785-9a94-7644-8c11-045acca0e8e3', 'break_glass', 1795422546092380, 15, 1795426146092380, NULL, NULL, NULL, NULL, NULL);
INSERT INTO holds (id, room_id, incident_id, reason, placed_by, placed_at, release_reason, released_by, released_at) VALUES ('01a20785-e87c-77c8-9fa3-39b8ad3a7eff', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', NULL, X'0100000001863f96dcc4802858d510b52c964c40af2ef599f4cb453e7f227c0b9aa38f9d245ec2945d21d881e0e0b6d74439ae8b58118ae03dd899a2effafc620e', '01a20785-9a94-7644-8c11-045acca0e8e3', 1795422546044684, NULL, NULL, NULL);
INSERT INTO idempotency (hash, request_mac, status, subject, expires_at) VALUES (X'3094e6ed479b1fd8f3eecc5171044fc5', X'72b6727275f1cf5b84ce653f5531086d', 201, '01a20785-e7b5-78db-a8d2-f7f96dd6f25a', 1795508945845470);
INSERT INTO incident_links (incident_id, relation, other_id, room_id, seq) VALUES ('01a20785-e7b5-78db-a8d2-f7f96dd6f25a', 'related', '01a20786-07f4-7dee-89ad-13ba51d4068d', '01a20785-e7b5-7b9b-83da-6836838a1187', 12);
INSERT INTO incident_links (incident_id, relation, other_id, room_id, seq) VALUES ('01a20786-07f4-7dee-89ad-13ba51d4068d', 'related', '01a20785-e7b5-78db-a8d2-f7f96dd6f25a', '01a20786-07f4-7c4a-b764-d519958e26ee', 4);
INSERT INTO incident_roles (incident_id, role, person_id, room_id, seq) VALUES ('01a20785-e7b5-78db-a8d2-f7f96dd6f25a', 'incident_commander', '01a20785-84b6-7ac5-b8d1-918e87636159', '01a20785-e7b5-7b9b-83da-6836838a1187', 9);
INSERT INTO incidents (id, number, room_id, status, severity, realness, type, is_private, classification, reporter, assignee, details, created_at, updated_at, version, closure_reason) VALUES ('01a20785-e7b5-78db-a8d2-f7f96dd6f25a', 1, '01a20785-e7b5-7b9b-83da-6836838a1187', 'identified', 'SEV2', 'real', 'outage', 0, 1, '01a20785-84b6-7ac5-b8d1-918e87636159', NULL, X'01000000016edba0fdcd4c284f532d51b497f436769df005205031d1cc6ca0599c5eecee6e5280641360425f34b3bad132e3c8ca5d5bf4a7340a70e1ae1f9853060a437f057a080e869484293ed5402105d231d96aa1bc323adb522329a31f667052401f51da799575f9330b6b11ab0db5a5b7b9169621b5bd349da7021d52f73160ebb575afa05748d3d766c36928a90d1bbec6b0c4a7364e1c10ebaee44ff130', 1795422545845470, 1795422545918656, 2, NULL);
INSERT INTO incidents (id, number, room_id, status, severity, realness, type, is_private, classification, reporter, assignee, details, created_at, updated_at, version, closure_reason) VALUES ('01a20786-07f4-7dee-89ad-13ba51d4068d', 2, '01a20786-07f4-7c4a-b764-d519958e26ee', 'investigating', 'SEV3', 'real', 'outage', 0, 1, '01a20785-84b6-7ac5-b8d1-918e87636159', NULL, X'01000000017ccc12546598b3e9f41ca238613be11faae1e356f096bc3c9a7228df1450d6cc302efe7257141a46d1b2d09247cd86ee0d223a2eca756dc1c9036aea1db9b190aa3b77b8fdac39ad8f88bfd3a5e02816a0ce7167a881099339aaa2bc25d60e593c7e9064a0863f0957382c07b7a9af356e2e731900b2992184bfb51c4dea9360bc5625831d78cc5a2cde971f4e8a1ce9e2a9ed2777e3be272988131e', 1795422554100399, 1795422554100399, 1, NULL);
INSERT INTO installation (name, value) VALUES ('epoch', 'bf4a104320bcd484e61eb5257f81fe63');
INSERT INTO installation (name, value) VALUES ('id', '9c1da64ee812f64d5656acb17d8435a7');
INSERT INTO master_keys (version, check_value, created_at) VALUES (1, X'83c9ee017e2ded8028dcf77184e955a9', 1795422511992939);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a20785-84b6-7ac5-b8d1-918e87636159', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 'commander', 1795422545549635);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a20785-84b6-7ac5-b8d1-918e87636159', '01a20785-e7b5-7b9b-83da-6836838a1187', 'commander', 1795422545845470);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a20785-84b6-7ac5-b8d1-918e87636159', '01a20785-e887-7161-8725-8af066eb8d43', 'commander', 1795422546055601);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a20785-84b6-7ac5-b8d1-918e87636159', '01a20786-07f4-7c4a-b764-d519958e26ee', 'commander', 1795422554100399);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a20785-aa16-7946-b169-db9827094371', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 'responder', 1795422545585831);
INSERT INTO mentions (person_id, room_id, seq) VALUES ('01a20785-aa16-7946-b169-db9827094371', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 4);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 13, '01a20785-e804-7e6b-863b-30c1d4227716', '01a20785-84b6-7ac5-b8d1-918e87636159', 'TEXT', 13, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795422545924787, 1795422545929591);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 16, '01a20785-e8ac-7f4b-8dea-4b403b4f7b3e', 'system', 'SYSTEM', 16, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795422546092380, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 17, '01a20786-07e3-74f1-9ce8-b36c9eb3790d', '01a20785-84b6-7ac5-b8d1-918e87636159', 'COMMAND', 17, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795422554083365, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 19, '01a20786-07e3-75cc-85dd-5cddee056e1d', 'system', 'COMMAND_RESULT', 19, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795422554083365, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 21, '01a20786-07f4-7007-b0a9-55111e784928', '01a20785-84b6-7ac5-b8d1-918e87636159', 'COMMAND', 21, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795422554100399, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 23, '01a20786-07f4-7ed6-b031-25a4bb8c667a', 'system', 'COMMAND_RESULT', 23, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795422554100399, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 25, '01a20786-07fd-72a7-b480-9ca2054bec84', '01a20785-84b6-7ac5-b8d1-918e87636159', 'COMMAND', 25, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795422554109024, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 27, '01a20786-07fd-7cf0-8f38-a8793e3d8645', 'system', 'COMMAND_RESULT', 27, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795422554109024, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 29, '01a20786-0803-7c99-8045-50cda731093e', '01a20785-84b6-7ac5-b8d1-918e87636159', 'COMMAND', 29, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795422554115242, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 31, '01a20786-0803-7bb7-bd3d-b16c9b92fe7c', 'system', 'COMMAND_RESULT', 31, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795422554115242, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 33, '01a20786-081d-74d7-8ef1-a0d61a3fb13f', '01a20785-84b6-7ac5-b8d1-918e87636159', 'COMMAND', 33, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795422554141280, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 35, '01a20786-081d-7dbf-abdb-8c73c982d905', 'system', 'COMMAND_RESULT', 35, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795422554141280, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 37, '01a20786-082c-7b8b-86ee-f31bb8558da3', '01a20785-84b6-7ac5-b8d1-918e87636159', 'COMMAND', 37, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795422554156480, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 39, '01a20786-082c-7949-b3d5-ccadcbd70661', 'system', 'COMMAND_RESULT', 39, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795422554156480, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 4, '01a20785-e6ea-7f24-b81e-8a8f00193b88', '01a20785-84b6-7ac5-b8d1-918e87636159', 'TEXT', 4, NULL, NULL, 1, 1795422545694473, NULL, NULL, 0, '01a20785-84b6-7ac5-b8d1-918e87636159', 1795422545817060, 12, 1, X'10570ee9dec23c1b456f0a369f1656ef', X'facd332ad0659b7d19fbb099e8ac989a', 1795422545642186, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 5, '01a20785-e71e-7fb6-b98a-ea55954b169c', '01a20785-84b6-7ac5-b8d1-918e87636159', 'TEXT', 5, '01a20785-e6ea-7f24-b81e-8a8f00193b88', '01a20785-e6ea-7f24-b81e-8a8f00193b88', 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795422545694473, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 6, '01a20785-e73e-7211-824f-9049ac6aa5f5', '01a20785-84b6-7ac5-b8d1-918e87636159', 'TEXT', 7, NULL, NULL, 0, NULL, 1795422545742707, NULL, 1, NULL, NULL, NULL, 0, NULL, NULL, 1795422545726391, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 8, '01a20785-e775-7b11-b221-1ccd83e77052', '01a20785-84b6-7ac5-b8d1-918e87636159', 'TEXT', 8, NULL, NULL, 0, NULL, NULL, 1795422545797639, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795422545781293, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20785-e7b5-7b9b-83da-6836838a1187', 10, '01a20786-082c-72b9-8486-2f5806bfe0d2', '01a20785-84b6-7ac5-b8d1-918e87636159', 'UPDATE', 10, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795422554156480, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20785-e7b5-7b9b-83da-6836838a1187', 5, '01a20786-07fd-710b-9aa1-3e497866c9b5', '01a20785-84b6-7ac5-b8d1-918e87636159', 'TASK', 5, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795422554109024, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20785-e7b5-7b9b-83da-6836838a1187', 7, '01a20786-0803-7d21-9ad3-2de258ebc2d6', '01a20785-84b6-7ac5-b8d1-918e87636159', 'DECISION', 7, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795422554115242, NULL);
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
INSERT INTO migrations (name) VALUES ('0012_record');
INSERT INTO parked_events (follower, position, room_id, fault, parked_at) VALUES ('search', 1, '00000000-0000-7000-8000-000000000000', 'it could not be read', 1795334534370525);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a20785-63b1-79f5-bc4f-452fb33cb29d', X'dd30f7b879f3eb7ec2abf544193e6341', X'89d402973e5245cd2515c3a04e6585c450ca344e076ef7c5deb3ff00711ecab9', 32768, 1795422512049903);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a20785-84b6-7ac5-b8d1-918e87636159', X'86b3c5f1e64d1da3ef2ae15fd071e2f9', X'e7de115e2802b4ac65d786ab719cf79a4101f336bf46e82af3a0f00afa148f72', 32768, 1795422520502522);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a20785-9a94-7644-8c11-045acca0e8e3', X'8a89abbb6864da59e82bcad0ada1bf6b', X'2be393313f23490cf8320ae705e6e23ef58bedc06c7523302290d3576550f947', 32768, 1795422526100326);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a20785-aa16-7946-b169-db9827094371', X'062aed24918c34f6ba16a166944c336e', X'0b4d1e8db12d4388432f7b5106de3a6c41fea173ae152bf7e9c0178242ab5e23', 32768, 1795422530070929);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a20785-b966-7b93-a198-124ac2ce5f83', X'3b9cd5d8f76f67ab1ff466ebe3e90031', X'a86df6ece03b4c4de2bc3c6a1f3a80b569ab1d9c113d0f0027d5452c49f91b20', 32768, 1795422533990619);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a20785-63b1-79f5-bc4f-452fb33cb29d', 'admin', X'01000000010b331a0e2c3e3ef2eab32336a13c2f57e7b4f84b49e48fc8654f16882ac3f73e41a3cd263d0d30567d8bbacd7dea0ef70dabedf1494c991d5a816b2c', 'user', 'admin', 4, 1, 1795422512049903);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a20785-84b6-7ac5-b8d1-918e87636159', 'olga', X'01000000014bc90abf93ce51de176a15537510e8a08f2489b14390b8a9140e6579db981328d3adfe66e82a4e3acc0d7a42cfdf12a1c8c9a2c5003258408f7a5380', 'user', 'admin', 3, 1, 1795422520502522);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a20785-9a94-7644-8c11-045acca0e8e3', 'carla', X'0100000001198b0149e02382d0d7cd138aaf65fdfd994ed8a6e7777c15d217271c576f3bf376e362f70472e18f5f5555fa2e4127f5a97bf32cfda0b7c963e21c4f', 'user', 'compliance', 3, 1, 1795422526100326);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a20785-aa16-7946-b169-db9827094371', 'sam', X'0100000001273ec614efb0efed326db5c20917b875eb8bfe12d7cc3c4fea39c7316deaa33f5c8c6b072ffa044a95038aa95fbab809253da0eec9b64183b9740b03', 'user', 'member', 1, 1, 1795422530070929);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a20785-b966-7b93-a198-124ac2ce5f83', 'nora', X'01000000016bb4540e7cc5efe72463c2bf89e7bb80533f037fe23ff7d87c37200113f0e4e3a8bf7c60622cd4252153f80ac267ff80553840c015b21374f5c2720a', 'user', 'member', 1, 1, 1795422533990619);
INSERT INTO reactions (message_id, emoji, person_id, seq) VALUES ('01a20785-e6ea-7f24-b81e-8a8f00193b88', '👍', '01a20785-aa16-7946-b169-db9827094371', 10);
INSERT INTO read_markers (person_id, room_id, seq) VALUES ('01a20785-aa16-7946-b169-db9827094371', '01a20785-e68d-78e4-b82c-aeeb937e5ed0', 4);
INSERT INTO recovery_codes (hash, person_id) VALUES (X'1e23096198de014f34cbb768d9eff734', '01a20785-84b6-7ac5-b8d1-918e87636159');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'22fbd04f1191dd1b297e97e9ed9a8827', '01a20785-84b6-7ac5-b8d1-918e87636159');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'7d375ca603c5cd54231be4530c3ce590', '01a20785-84b6-7ac5-b8d1-918e87636159');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'82672d723b0b3965dc4aa8562d1dd3d5', '01a20785-84b6-7ac5-b8d1-918e87636159');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'8bba30289a103549af861be5d518400a', '01a20785-84b6-7ac5-b8d1-918e87636159');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'9f563bfc1c582b0af93b21e6d0dd79c7', '01a20785-84b6-7ac5-b8d1-918e87636159');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'abc02fe3398c7021a2aa194f693c1a3a', '01a20785-84b6-7ac5-b8d1-918e87636159');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'ba2af460c20e73122b75f3a166bbb5d2', '01a20785-84b6-7ac5-b8d1-918e87636159');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'c4db2bc5102891560598724c26d4e73f', '01a20785-84b6-7ac5-b8d1-918e87636159');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'e5dce76445ae78d5944313c8a7a3fa46', '01a20785-84b6-7ac5-b8d1-918e87636159');
INSERT INTO retention_policies (id, name, days, act, classification, incident_type, room_id, created_by, created_at, updated_at) VALUES ('01a20785-e884-746b-8588-752acd0f4bc9', X'01000000015ec3ff0a363f61758fefe51bbd4796adc5adff3554811224759fe9c912a138bacb3c847d90d997fda12a24d7dccc559eb452e4d6d004eac98cbae0d9', 3650, 'shred', NULL, NULL, NULL, '01a20785-9a94-7644-8c11-045acca0e8e3', 1795422546052419, 1795422546052419);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('00000000-0000-7000-8000-000000000000', 1, 1, X'480b35e90fcec98575e6c0d6beaf67224f91d80e68ec7dd6a720a48dc885848ae5276fcf8ac1cf01', 1795422511993840, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 1, 1, X'e55af68e0ebf0ba2ad348a96659bd265ae07c94fb92eeffa934a88a4290888860b25a1163be50796', 1795422545551036, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a20785-e7b5-7b9b-83da-6836838a1187', 1, 1, X'31acdffa4db0036aa153ea166cd2016865167536feb5d30927da9e97388629b82f8fff7624d71398', 1795422545851219, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a20785-e887-7161-8725-8af066eb8d43', 1, 1, X'cbfe46595c74bb4d3e6208dd5d8500daa72a763637cf1f7e7987b6bb782086497d948e810d841c04', 1795422546056153, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a20786-07f4-7c4a-b764-d519958e26ee', 1, 1, X'c7af2c4d92c5dedbb6154e5c52871bb4214392733435db09bc645e2bc1ec096c3187cce2dc37cc4b', 1795422554102077, 0, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('00000000-0000-7000-8000-000000000000', '-house-', NULL, X'0100000001d7905de522bd121a389237d890c037b74f36f4def3d97aac86d5562cdef973b943f0592b5e8abb24d53c10a5751092c8990b8415fc34684b4c04f5f5', X'010000000121286cd90bcb0a00bb25a168cf35b07c7bfff006b8d4f287e890784ddac4644e2dc317a38fa5dd9e5722cfc724dce9adbe11322da8f216ee79eb72d2', 1, 4, 0, 14, 0, 0, 1795422554072526, 1795422511993840, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 'bridge', NULL, X'010000000187eab8029941de03fd9551b64ae0e950472769f40d71f1e16ff7e1d884569aacd1d5dce80cab9c992a6af1355f9917c22be29a1371f6014f1032d629', X'0100000001be283701231da25d40d24ea8d606686bb81f89fa22d503786724f50125d4cf0013c9c32022607f8ecfa9a8ea46d000a57917def5c1eb1f7e55dbb4a6', 0, 1, 0, 40, 2, 18, 1795422554157337, 1795422545549635, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a20785-e7b5-7b9b-83da-6836838a1187', 'inc-1', '01a20785-e7b5-78db-a8d2-f7f96dd6f25a', X'01000000017970bb60037d685a4d409f119b427c63c7041265ba2819dd7312ceaad6bd37b44262abdbec16d09bb0d3995157e7782bd1e406c2825d5a536aa18043', X'01000000017b7db836fa8fa6e3d363c958a13c032fd2f1a8281d1ad59a7593ad9c1d7faa90b55b3b2bf832f27f8979680636aad246a656b43ef8b20578afb80b30', 0, 1, 0, 12, 1, 3, 1795422554164352, 1795422545845470, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a20785-e887-7161-8725-8af066eb8d43', 'old', NULL, X'0100000001cf50c471217c63c6a7738f7e836bdca7c888cde21fa6f9159eff5cf33c935a461869164bce0714f40489a143034014a7a1ebda0c8c93db0677fd3632', X'0100000001e356f11590de758b64f387bac05b04a149a88fa5685260a0118a57e8c00164c9b03093fc7778740051ed19e09bd1cdccb6b3be53bd00d8777b25e454', 0, 1, 0, 2, 1, 0, 1795422546056153, 1795422546055601, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a20786-07f4-7c4a-b764-d519958e26ee', 'inc-2', '01a20786-07f4-7dee-89ad-13ba51d4068d', X'01000000018367b29fc156875475e336d70af651a4c076fdb4832bc3236828db97134a402c611a6886f83f34781e633b0918b200960ebf6afa7653ead635109578', X'010000000188798df87b60cbf1d81f8c1c346f6ee631957105ca21033c2a14e677ebc79d54819817a3f821700224074e3460587bfa2a8b9241baf80227d53a0ab9', 0, 1, 0, 4, 1, 0, 1795422554164352, 1795422554100399, NULL, NULL);
INSERT INTO search_entries (room, position, tokens) VALUES (1, 11, X'd67ff70101f5552ee2ca1238873c8ceef9cecbdfc19118764fdbf5f425a7374f6768d72c8a32da1e');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 14, X'9afc0f6cbfa54eaed10cdc4277e4c5c1f1649b5955ce3cacff027fc40a37b2bf496090db1083c38e4fdbf5f425a7374f596e543a96a6faa7729ee3b25aa74f43');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 15, X'37ec9f950561c4544fdbf5f425a7374f');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 16, X'cc90f863ad87a02003ad2eec9d9acd2e4fb87c327d5955394fdbf5f425a7374f701800460d39a3c7');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 35, X'8570dee585f6d6ca8e05d11255b4016d9ff3ee05e98d6d59c99adc2b26a18ca7cb4d3703e7a3fbf8d3120a4c05d74530de73fc2047574e72f9ce64461a49d7d1fbf0ac634e5629b8fd78c4e57e87e7cfff925af204c7be3600146e9f5713a15803ad2eec9d9acd2e1c433ea6fae551ef238c2dee3f5f3f0c24121bb159cb101426df4cb245ab69202a0e04f47ff11bb93159a36e76c269ab3aae495d420c96ca53546bd8e0f0ebfb5982a305fb7edc05616d92a5ec015f0e6ad3a988fc9a289272fab859171c74757a315486d5f28376');
INSERT INTO search_entries (room, position, tokens) VALUES (2, 24, X'8ba53863ad7296bcb6ce11649dbd1e5fbce25313bac474cdc24043ed64ced7a0cc4cf164bbb1a9200f10eefdc73b96a0110f1a8ec35c85da115e9205bb7dfec460bd2d14501f1764');
INSERT INTO search_entries (room, position, tokens) VALUES (3, 31, X'ec29b7e959e18dfe16e1b3aee1b4f83d');
INSERT INTO search_rooms (room_id, number, refilled_seq) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 1, 0);
INSERT INTO search_rooms (room_id, number, refilled_seq) VALUES ('01a20785-e7b5-7b9b-83da-6836838a1187', 2, 0);
INSERT INTO search_rooms (room_id, number, refilled_seq) VALUES ('01a20785-e887-7161-8725-8af066eb8d43', 3, 0);
INSERT INTO search_tokens (room, token, position) VALUES (1, -1052545604903879508, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, -182179294959114289, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -2104849841845924626, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, -2417311359401767310, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -292544433263072840, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -2990400043850836690, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, -30862251929387466, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3237513860494179024, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3383087042024651327, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3706189386329120736, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3797318420892746760, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3919578447782769497, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -446195151177443210, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, -446309060811565103, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6920926493177713319, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -71354164122766657, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7278925937991397714, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8212928468762754707, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8831313791897119030, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2036540343396422127, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2561472789355642636, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2599170383475838996, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 264919546876054830, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, 264919546876054830, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2801041821804488992, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 3030365047431961529, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 3556053075619899819, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4029771228978988116, 15);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4228397765036381898, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5287385233082270606, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5744477881004283193, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5751130173972824, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5754463377848481615, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5754463377848481615, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5754463377848481615, 15);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5754463377848481615, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, 6004542782422707195, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 6444180727426120359, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 6449896862437530629, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7020428635467243278, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7451442169781606942, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7697682593924917394, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8077206232558576583, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8259289121808666435, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8285137157280789621, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8804911684577821558, 35);
INSERT INTO search_tokens (room, token, position) VALUES (2, -3725337376794236640, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -4449481744964462688, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -4836211705639570227, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -5274258989763453345, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -8384233130517424452, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, 1085630283932997280, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, 1229230423760733658, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, 1251598299773664964, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, 6970777363506206564, 24);
INSERT INTO search_tokens (room, token, position) VALUES (3, -1429409193850204674, 31);
INSERT INTO search_tokens (room, token, position) VALUES (3, 1648796502286727229, 31);
INSERT INTO second_factors (person_id, secret, begun_at, confirmed_at, last_step) VALUES ('01a20785-84b6-7ac5-b8d1-918e87636159', X'0100000001d6da140681ef97468b01e4dd394a7459057d7bca72b9d7a41a005aa7e4b0566beea1fa153b92e8f858fef5591abb9cb6fb3cc7045fba53a9d33109b56cfeeb3b5202476815d597f70b28e00eff6254eccb917f567211ad5e8beec46e', 1795422554017911, 1795422554072447, 59847418);
INSERT INTO sessions (id, hash, person_id, created_at, used_at, expires_at) VALUES ('01a20785-e67e-799c-bba0-9756863893aa', X'df0d34563f9a12d0f20ed7843006aaa616eb2cf075eb72eebe7c4de750af4ee2', '01a20785-84b6-7ac5-b8d1-918e87636159', 1795422545534208, 1795422545534208, 1796027345534208);
INSERT INTO tasks (id, room_id, seq, kind, state, owner, due_at, added_by, added_at, ended_at) VALUES ('01a20786-07fd-710b-9aa1-3e497866c9b5', '01a20785-e7b5-7b9b-83da-6836838a1187', 5, 'task', 'open', '01a20785-84b6-7ac5-b8d1-918e87636159', NULL, '01a20785-84b6-7ac5-b8d1-918e87636159', 1795422554109024, NULL);
INSERT INTO tickets (hash, purpose, person_id, credential, expires_at) VALUES (X'1ab86ece3276f938ad18e6449650a6f5c1cc52708a98a29495b7a006573cb700', 'mln_', '01a20785-63b1-79f5-bc4f-452fb33cb29d', '', 1795508919777591);
INSERT INTO tickets (hash, purpose, person_id, credential, expires_at) VALUES (X'c0549d7c25d24c30be871100e171d5095a2d1ae0244bec9dcf9fe70fafd08506', 'mln_', '01a20785-b966-7b93-a198-124ac2ce5f83', '', 1795508938652052);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 12, '01a20785-e799-795d-8782-ed5218573d0b', 'message.pinned', '01a20785-e6ea-7f24-b81e-8a8f00193b88', NULL, 1795422545642186, 1795422545642186, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 2, '01a20785-e68d-750e-92fa-26b52ffe6ee7', 'member.joined', NULL, NULL, 1795422545549635, 1795422545549635, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20785-e68d-78e4-b82c-aeeb937e5ed0', 3, '01a20785-e6b1-7c25-8853-757e81dc7c91', 'member.joined', NULL, NULL, 1795422545585831, 1795422545585831, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20785-e7b5-7b9b-83da-6836838a1187', 11, '01a20786-082c-7147-9e33-a800ef4eb6b5', 'update.sent', '01a20786-082c-72b9-8486-2f5806bfe0d2', '01a20786-082c-7dda-aaa0-066eec901e32', 1795422554156480, 1795422554156480, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20785-e7b5-7b9b-83da-6836838a1187', 12, '01a20786-0833-7d1e-893e-9dc8d3533423', 'incident.linked', NULL, NULL, 1795422554163836, 1795422554163836, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20785-e7b5-7b9b-83da-6836838a1187', 2, '01a20785-e7b5-74e7-955d-fa2eeb44e7a9', 'incident.declared', NULL, NULL, 1795422545845470, 1795422545845470, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20785-e7b5-7b9b-83da-6836838a1187', 3, '01a20785-e7b5-7c71-8f11-8805e15e2ecb', 'member.joined', NULL, NULL, 1795422545845470, 1795422545845470, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20785-e7b5-7b9b-83da-6836838a1187', 4, '01a20785-e7fe-7137-9fd6-408b436d21f1', 'incident.status_changed', NULL, NULL, 1795422545918656, 1795422545918656, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20785-e7b5-7b9b-83da-6836838a1187', 6, '01a20786-07fd-7fe3-9777-df330dc72768', 'task.added', '01a20786-07fd-710b-9aa1-3e497866c9b5', '01a20786-07fd-7077-a6ad-f0c07d243ce8', 1795422554109024, 1795422554109024, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20785-e7b5-7b9b-83da-6836838a1187', 8, '01a20786-0803-7406-b5b0-5bcb6bfe9b6e', 'decision.made', '01a20786-0803-7d21-9ad3-2de258ebc2d6', '01a20786-0803-7907-856a-299b1eae17c4', 1795422554115242, 1795422554115242, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20785-e7b5-7b9b-83da-6836838a1187', 9, '01a20786-081d-701a-8af8-e1715f0efcf8', 'role.assigned', NULL, '01a20786-081d-7398-9903-75b7a8225c81', 1795422554141280, 1795422554141280, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20785-e887-7161-8725-8af066eb8d43', 2, '01a20785-e887-7ca0-b4e1-4f30881ee756', 'member.joined', NULL, NULL, 1795422546055601, 1795422546055601, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20786-07f4-7c4a-b764-d519958e26ee', 2, '01a20786-07f4-7966-9c5a-40f61a13a878', 'incident.declared', NULL, '01a20786-07f4-7ae5-af9f-1faa27e8aa96', 1795422554100399, 1795422554100399, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20786-07f4-7c4a-b764-d519958e26ee', 3, '01a20786-07f4-7f2f-80c0-2878d25172d7', 'member.joined', NULL, '01a20786-07f4-7ae5-af9f-1faa27e8aa96', 1795422554100399, 1795422554100399, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20786-07f4-7c4a-b764-d519958e26ee', 4, '01a20786-0833-7e3d-8614-d5d1a44aa881', 'incident.linked', NULL, NULL, 1795422554163836, 1795422554163836, 0, NULL);
INSERT INTO timers (kind, subject, due_at, holder, leased_until) VALUES ('retention', '01a20785-e884-746b-8588-752acd0f4bc9', 1795426146357130, NULL, NULL);
INSERT INTO timers (kind, subject, due_at, holder, leased_until) VALUES ('update', '01a20786-082c-72b9-8486-2f5806bfe0d2', 1795424354156480, NULL, NULL);
INSERT INTO tokens (id, hash, person_id, created_at, expires_at, used_at, revoked_at) VALUES ('01a20785-cc38-74f8-9c45-b917f1a26598', X'3afeb8a09b0b2d24520a30021b7c6d63f21afae4c159155d712fe90410c64c19', '01a20785-84b6-7ac5-b8d1-918e87636159', 1795422538808438, NULL, NULL, NULL);
INSERT INTO tokens (id, hash, person_id, created_at, expires_at, used_at, revoked_at) VALUES ('01a20785-cd42-7e60-a9ef-09ad70420651', X'1a69ec8131f9154f02cb8b5fc6cd6e8f53d1e85f7a1d166ef813308e6c1c742a', '01a20785-aa16-7946-b169-db9827094371', 1795422539074289, NULL, NULL, NULL);
INSERT INTO tokens (id, hash, person_id, created_at, expires_at, used_at, revoked_at) VALUES ('01a20785-ce2a-71ec-b7e6-45e73ed84fcc', X'1c600aac020933bc40ea8ec2e44fbcd3dfae5cc16ba41ce3393438cd2345e0d9', '01a20785-9a94-7644-8c11-045acca0e8e3', 1795422539306862, NULL, NULL, NULL);
INSERT INTO tree_edge (id, size, peaks) VALUES (1, 72, X'84e26193016d486f513761a66e05b8848c1b18f0002efec1ef2486323a51544f61e4691dd37d3755fdba24525bc1636eb2b89d45ad4fbc247d4cd7b99a201c2b');
INSERT INTO updates (id, room_id, seq, audience, next_due_at, overdue_at, sent_by, sent_at) VALUES ('01a20786-082c-72b9-8486-2f5806bfe0d2', '01a20785-e7b5-7b9b-83da-6836838a1187', 10, 'stakeholders', 1795424354156480, NULL, '01a20785-84b6-7ac5-b8d1-918e87636159', 1795422554156480);
INSERT INTO wrapped_secrets (name, master_version, wrapped, created_at) VALUES ('audit-signing', 1, X'cb7549ca33ac4c909ca0fd4cc64ccba45d7fcb7b2e54f3a91861cd322459d98de4786bf2e2aedb30', 1795422512019652);
INSERT INTO wrapped_secrets (name, master_version, wrapped, created_at) VALUES ('webhook-signing', 1, X'5c0b590e7879c85f9ac3579b39a50105f19b10218e43eb3d350cfb6a2bc16b78e90ffb86ac3e6fda', 1795422512032749);
