-- The schema 0016_retention; the master key is 0707070707070707070707070707070707070707070707070707070707070707.
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
CREATE TABLE bot_calls (
    message_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    room_id TEXT NOT NULL,
    tries INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    PRIMARY KEY (message_id, person_id)
) STRICT;
CREATE TABLE bot_hooks (
    person_id TEXT NOT NULL PRIMARY KEY,
    url BLOB NOT NULL,
    set_by TEXT NOT NULL,
    set_at INTEGER NOT NULL
) STRICT;
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
CREATE TABLE file_custody (
    file_id TEXT NOT NULL,
    room_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (file_id, room_id, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE file_keys (
    file_id TEXT NOT NULL PRIMARY KEY,
    room_id TEXT NOT NULL,
    wrapped BLOB NOT NULL,
    ended_at INTEGER
) STRICT;
CREATE TABLE files (
    id TEXT NOT NULL PRIMARY KEY,
    room_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    message_id TEXT,
    uploader TEXT NOT NULL,
    size INTEGER NOT NULL,
    classification INTEGER NOT NULL,
    details BLOB NOT NULL,
    scan TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    shredded_at INTEGER,
    damaged_at INTEGER
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
, incident_status TEXT) STRICT;
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
CREATE TABLE run_steps (
    run_id TEXT NOT NULL,
    step INTEGER NOT NULL,
    action TEXT NOT NULL,
    state TEXT NOT NULL,
    started_seq INTEGER,
    started_at INTEGER NOT NULL,
    finished_seq INTEGER,
    finished_at INTEGER,
    decided_by TEXT,
    result_id TEXT,
    PRIMARY KEY (run_id, step)
) STRICT;
CREATE TABLE runbook_secrets (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL,
    set_by TEXT NOT NULL,
    set_at INTEGER NOT NULL
) STRICT;
CREATE TABLE runbooks (
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    title BLOB NOT NULL,
    risk TEXT NOT NULL,
    digest TEXT NOT NULL,
    source BLOB NOT NULL,
    saved_by TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (name, version)
) STRICT;
CREATE TABLE runs (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    room_id TEXT NOT NULL,
    message_id TEXT,
    actor TEXT NOT NULL,
    runbook TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest TEXT NOT NULL,
    risk TEXT NOT NULL,
    state TEXT NOT NULL,
    step INTEGER NOT NULL,
    is_failing INTEGER NOT NULL,
    wake_at INTEGER,
    approved_by TEXT,
    started_seq INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    finished_seq INTEGER,
    finished_at INTEGER,
    epoch TEXT NOT NULL
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
, scopes TEXT NOT NULL DEFAULT '') STRICT;
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
CREATE INDEX bot_calls_due ON bot_calls (due_at);
CREATE UNIQUE INDEX command_runs_by_message ON command_runs (message_id);
CREATE INDEX command_runs_by_room ON command_runs (room_id, started_seq);
CREATE INDEX command_runs_running ON command_runs (actor, id) WHERE state = 'running';
CREATE INDEX decisions_by_room ON decisions (room_id, seq);
CREATE INDEX destructions_by_room ON destructions (room_id);
CREATE UNIQUE INDEX events_by_room ON events (room_id, seq);
CREATE INDEX file_custody_by_room ON file_custody (room_id, seq);
CREATE INDEX file_keys_by_end ON file_keys (ended_at);
CREATE INDEX file_keys_by_room ON file_keys (room_id);
CREATE INDEX files_by_message ON files (message_id);
CREATE INDEX files_by_room ON files (room_id, seq);
CREATE INDEX files_by_uploader ON files (uploader);
CREATE INDEX files_waiting ON files (created_at, id) WHERE scan = 'quarantined';
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
CREATE UNIQUE INDEX runs_by_number ON runs (number);
CREATE INDEX runs_by_room ON runs (room_id, number);
CREATE INDEX runs_open ON runs (state, wake_at) WHERE finished_seq IS NULL;
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
INSERT INTO acknowledgements (message_id, person_id, seq) VALUES ('01a208f1-b51c-7acf-8c78-cc79de4cfaf5', '01a208f1-88c6-7ebb-b1ed-f6115d54b416', 11);
INSERT INTO anchor_failures (kind, size, attempts, failed_at, reason) VALUES ('webhook', 2, 2, 1795446378837609, '127.0.0.1 cannot be reached');
INSERT INTO anchors (kind, size, anchored_at) VALUES ('file', 2, 1795446369149716);
INSERT INTO anchors (kind, size, anchored_at) VALUES ('file', 85, 1795446392900494);
INSERT INTO bot_calls (message_id, person_id, room_id, tries, due_at) VALUES ('01a208f1-c70f-79d9-8a33-b631eeaff05d', '01a208f1-c544-7680-9a61-e7269016c614', '01a208f1-b50b-7801-b577-72c2d8ef5930', 0, 1795446392591029);
INSERT INTO bot_hooks (person_id, url, set_by, set_at) VALUES ('01a208f1-c544-7680-9a61-e7269016c614', X'01000000016838df650c291ffcee0c459f59860fd898aec5fa54d37b7bbe813f16b41aba38aab2c8ddc91099688153e4d7ce90f10fb44e92a88a504442f34971ac', 'operator:0', 1795446392414945);
INSERT INTO checkpoints (size, root, note, signed_at) VALUES (2, X'66bcd6da2f4674dc857c44c4130789cdaee14ab8259ed29b0278c8a844f5a52e', 'muster/0862513e57828001566ff639e8d363f7/5c8a52dc247994f7d0d94cbb7ed74d21
2
ZrzW2i9GdNyFfETEEweJza7hSrglntKbAnjIqET1pS4=

— muster/0862513e57828001566ff639e8d363f7 F5I5oCIDt3E33qJu7EH5yPXmLvw4UIh5Znj85ue8TbePVmil+1rKFC5B3YTjV/10i7qydnFHUygNGP+fLJ1Sl/nwYg8=
', 1795446368561043);
INSERT INTO checkpoints (size, root, note, signed_at) VALUES (85, X'1037c8a20870ce53f700cb4569fe8463c17da518daf13abb47ccd6fdab682880', 'muster/0862513e57828001566ff639e8d363f7/5c8a52dc247994f7d0d94cbb7ed74d21
85
EDfIoghwzlP3AMtFaf6EY8F9pRja8Tq7R8zW/atoKIA=

— muster/0862513e57828001566ff639e8d363f7 F5I5oG/rJ75GeawF6bOzaaRYXG/1rZ7RPS7ULjb+NzsXpuZ5FtrZIfEgkJWPkHiUW1yfDI6qI86piY897doStbGS1wY=
', 1795446392886438);
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a208f1-c478-7a87-a89f-597e81b1b4bf', '01a208f1-b50b-7801-b577-72c2d8ef5930', '01a208f1-c478-7124-b3a8-6bf74b71604a', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 18, 1795446391928497, 'succeeded', 20, '01a208f1-c478-7c8e-bcd9-30991e3d69f0');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a208f1-c490-708a-9b68-7b3b05b38d88', '01a208f1-b50b-7801-b577-72c2d8ef5930', '01a208f1-c490-758b-aaff-1dc756374326', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 22, 1795446391952186, 'succeeded', 24, '01a208f1-c490-75b9-b878-14213323fb52');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a208f1-c499-7b69-828c-8805656e2ec9', '01a208f1-b50b-7801-b577-72c2d8ef5930', '01a208f1-c499-7f40-8ff9-f78aaca78830', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 26, 1795446391961786, 'succeeded', 28, '01a208f1-c499-7be4-8da4-8ab0e1ade06b');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a208f1-c4a4-7804-9e26-853ec23b8edb', '01a208f1-b50b-7801-b577-72c2d8ef5930', '01a208f1-c4a4-7aaf-80eb-ac3c907d89c4', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 30, 1795446391972077, 'succeeded', 32, '01a208f1-c4a4-7cbc-aa69-40c33fe7a7f5');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a208f1-c4b4-74bc-9054-9d6daafae4e2', '01a208f1-b50b-7801-b577-72c2d8ef5930', '01a208f1-c4b4-7349-9452-22362841e4d1', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 34, 1795446391988372, 'succeeded', 36, '01a208f1-c4b4-7a70-803e-49f6ad608f89');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a208f1-c4c0-77dd-83c3-e49a20d81ea2', '01a208f1-b50b-7801-b577-72c2d8ef5930', '01a208f1-c4c0-7d38-8c23-6ef1b9e7cf75', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 38, 1795446392000737, 'succeeded', 40, '01a208f1-c4c0-783c-b09f-0a314fc5df7b');
INSERT INTO decisions (id, room_id, seq, is_reversible, supersedes, superseded_by, made_by, made_at) VALUES ('01a208f1-c4a4-71af-8417-459d0e9a9b78', '01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 7, NULL, NULL, NULL, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 1795446391972077);
INSERT INTO destructions (id, kind, room_id, message_id, reason, requested_by, requested_at, state, decided_by, decided_at) VALUES ('01a208f1-b85e-7108-aadb-564d7968176b', 'shred', '01a208f1-b859-7fde-86e2-ea943e60269c', NULL, X'0100000001e21cacf175bbb8e039cb5bb069fb35efd73671f94ce8a3edaf07cd44537a6b6bda889db8bc2aee89b5e5e454cb29da4029bb7992862d74060de332c594926cb55caa8696270e14ed84652c8b5e715051276a4b00817dd4af9013757c', '01a208f1-786f-7ef1-8c04-78960f486e9f', 1795446388830153, 'open', NULL, NULL);
INSERT INTO edits (message_id, seq) VALUES ('01a208f1-b53f-77e9-a30b-03f84107868b', 7);
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (1, '01a208f1-53fb-79ce-8171-5d79e541dbde', '00000000-0000-7000-8000-000000000000', 1, 'room.created', 1, 'system', 'setup', 1795446363131228, 1795446363131228, 'founding', X'01000000013a1729ea8a553b199abf6aad2a9ddd97f8debdec5e01ed637c032f1a6601f63374c273ae545deea3cc4ea597995d5011634f2da01649847dfa4aa4cc90fdfb4c9eca9817714da15f4e32530269f0979483604d596865a33da354229fc9bcb9ea410741a4c12f55b3f3b61a96fdb5357bdef093c0156c5f61a376a9595a6fbde1a93f13f2cb59e3a5d488d3001bff8b8d8b31144a8c130b5d22f9141b0008d5b79472b95a979741178ae0437a5fda500bedf7b2a287aa4fc8c8f431ae', X'7d03d8397c78570062a9729f6ae3577c344780851b3fef6fd52ef4355ffa5d92', X'77a2cd9007b27a5c0893b40e1345e1c79d352b9bed8fb3a11a8eac360a595cbe');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (10, '01a208f1-b506-7a5c-92e8-846672509395', '00000000-0000-7000-8000-000000000000', 10, 'system.signed_in', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446387974028, 1795446387974147, '01a208f1-a967-7c7d-bd22-86371294df09', X'0100000001f1b052df356b14f0fda546d3e9f2778da804a10111fcd69367e241aaf2e5d24b07c7bc429ac3529d04685caa4fa0d208952f5aa912c211ba6f73b7f784c35c7c0501dc25c26441e4ae6d358ac884b1a1291f1246d23e0d3347a81febb84f2f56b64ce753ebdafb2df32389d51c14295294324abf7701d9f5a6bf8130ddc8976b56641cb39f6469669e0f3b1b53ca59eae40bef6a9be7ddfd89017ad8', X'f6842a74e18ced7291f00be5591ce550f5b19ca0989f5974f026d82dc174acdc', X'7162c2e98df8b85a150d871b3bc0e32124e24fa85b6e2240a6ebf4066d76b0f7');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (11, '01a208f1-b50b-71ec-8058-b30a022c4bda', '01a208f1-b50b-7801-b577-72c2d8ef5930', 1, 'room.created', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446387979433, 1795446387981448, '01a208f1-b50b-7452-a9b8-5e7087d62497', X'0100000001b7c58115f04b47f82d54df58c25b31be5fead03f12d8ebc5db133e89163d20b89c386e5b675b480e5c71115015e33b2a090bc73e678ac544b34584c6f1d0262d966a0188163ad5f90cdba432ddaeea89097fef801b11176e905177676c1054e950e0506a148a23bdc6557e8737e202cb9aa395b74ccdb47f5414a70a692d244ed97a11beeb494a3eb8101413094fe5c368df422b679cd5bdba3fae8edf48173f883241a905a0a28fe64a01f1244dcc6d123782f3f34c1c6f7a20b4a9', X'd3f3074c1906e0a61495667ecbb197941939cc297ff52813fa6ec6546ed3e2b0', X'c0c50098c871a9b8b0ed26fb509c996eec9b84a01aa9dbbb0a35fa50b4cc146f');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (12, '01a208f1-b50b-7495-b872-cea1bef4a868', '01a208f1-b50b-7801-b577-72c2d8ef5930', 2, 'member.joined', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446387979433, 1795446387981448, '01a208f1-b50b-7452-a9b8-5e7087d62497', X'01000000018121f3f15aefa88360fe8fa0b1e7ed2e080f025bf4184c0663a02fb14200bcb729721637d75dca89daa213cd9b16ad2e2d474f124e3e573929e997983ccc721f2ecd29cfeae6542af09d00ad87f0e261011b62735c18cc7bdf402639e74e0bfae7202cfa8908adc4e5240035b98499c832bd10db27aa72d9961b7188717436604f77ce9d2ac70cc882dc315916b46357c598dde7cc2d71ab6440c517', X'367bb5c563d95e8b6d44e308585ceabdae5d01394e35eacae6ae6eb0a907b5e1', X'ed18fab8b8244140ef51cf0fda92a9956d301605cc63cbf5fd7101c0490d901c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (13, '01a208f1-b513-763d-8f64-021e16f2b7e6', '01a208f1-b50b-7801-b577-72c2d8ef5930', 3, 'member.joined', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446387987512, 1795446387988046, '01a208f1-b513-744b-8170-8118a9755e64', X'0100000001f38584da1c3290ad8e68c6419a221e70ab5f7840d9e954018b2ff971164d978331e6aa7969173490258cb703fa1c734934cb709574b5be465281b0de7a2b7fcbc386763ac370bbd80bbbb8902b7b3537a5b26db5c1d452204dd0759b03e58158c237fd228de6d82f9e5b456ae883a2edacd91c01c29942d8751e9b6ab9b63d952134df63df1564b061235b9f908064d21990d824a76fce1b763f79a1', X'2e306c53ffa247618e421cb716bbe40080462c22a52ab3aef83dbca777ce5933', X'05112a289d0a1e69a44840e947d4414302d1eefecbfe736a4dd289d1898098aa');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (14, '01a208f1-b51c-7acf-8c78-cc79de4cfaf5', '01a208f1-b50b-7801-b577-72c2d8ef5930', 4, 'message.posted', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446387996041, 1795446387997993, '01a208f1-b51c-731e-94e3-8b0a3ab629a4', X'0100000001926116891453155b0fc299351ff5fbbb2e3538f8e9b8e906dfca208f1228390c25d9cf89335e75af3ddd1fd940f4a4fd56747481fc5510e9a09a3f8d2ab94f0553cf28a2d899dc938a098d2231c8659e05673fc93588eea2edec5dd1641c94aba7297d408b13d97b89b2e2f5291759d566471871ac91a534f1647d9614d814c44a6fe4451ce0839ef221b1ce46b5b39201c991129e6db83ed83300e6d2454435bd6e3d153f28518fea3f491f5964690ccc9a1bf7f03426d7f881502d', X'f932a1a51b6d587041f44f1ddc43455abae7f900a07da70064b1bd6e1d84d842', X'f4714ae05ae8dcfcf02b461f910eea9b3793fff49b981687adf8d71d70ec5add');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (15, '01a208f1-b52e-7c6f-a2df-58cb8eef5af8', '01a208f1-b50b-7801-b577-72c2d8ef5930', 5, 'message.posted', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446388014488, 1795446388016292, '01a208f1-b52e-72f1-888a-332c7a8f27a1', X'0100000001be37b8114f80318b72ef5d26ce4a52a7751d44749b65a618cb7b76fd33f73cefc25c9e402882265539b9b5b90b9ef8e0ccb562066630a581928f1e5114a632ac1623e523fe42feef89795cb00bf5cef5f8b43f18c71f9b954f497dace7903545c2df749883328454efdc74d4c3b930ca07600e32565b4f186fcf84f9d9fdff4ddb3f1b7cc4b569a8504471d0d14123b601960efd677c735fe1d1a3b678230d685f5f5c139d9430b16b5a1bf24cabbd945351d6b8d9945c458872cd2acf0a18304ba9d596c086c83f401bfdbbacee5cc7d3b8e9cf233cf9474ae8648f', X'5062fb3984eb64087f92dac5ad6eb61e20b9bc53c4f7041ac0d6a08c02a19689', X'dbcbded7661a46861982f98320556b360a67b78b98adc43194f5938325c1b181');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (16, '01a208f1-b53f-77e9-a30b-03f84107868b', '01a208f1-b50b-7801-b577-72c2d8ef5930', 6, 'message.posted', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446388031581, 1795446388060234, '01a208f1-b53f-7655-a4b2-67881b512e79', X'01000000013a0355576a186b7385342d0a1ba751650d395f14cd67f1b0f9ddd84bf6576dfe2ecd03969206a87f4da7fc16b9f14c43122d8d7a20d2fa4d4b6da185abe621ba5c23e41cb76c98cc4118a77fb90cb684aaa6ec1a9a533806f10554ec506aa6d81c23b34ace5d93796ca95b1216c692b47fe1ebc49802cd353751c389', X'177b274d4f6db8b645b7c293862a8daf78e20792e54f53d32cb4244ea7678683', X'8e71ac454d63817044dd3844c5c02e24880be94254eebca1e861e8b8219dbb9c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (17, '01a208f1-b5ba-718f-8835-cbb2a785f8b1', '01a208f1-b50b-7801-b577-72c2d8ef5930', 7, 'message.edited', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446388154217, 1795446388154734, '01a208f1-b5ba-70d2-be1c-e6f9594182a0', X'01000000019a16cbbef7f9d559432222649ae674bb325cb5a0903ad82f752fea41de74af644fd24813c85f5925ace4cb2d466ee399bd2f1f795d01df4b2efd6a17f2efccc0e96bf260327c8544b537d0f837ebf2f1c8f0617235c3a2631e09586a83ecd622627974bd191935c8155c83eacabc423173e3dd9bb842431536b8b810c78a9a583541f12d809c732b30a906d35f41039fc63b33ab0479901c522b06736b955b53c5311e54de269df5ad5a1b19ef9eec379eeae49871253f308d7e53d9', X'622bdfc6894298be1136a4e0d154fbfbd2e5f0e7496e3f232ec7052d06519fee', X'c0c6b4cd7ece5e77ec6ea009f758b81396bf1064bdd2356e8c6d4a46e278182b');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (18, '01a208f1-b5d6-7dbd-96f1-db56d20e9a11', '01a208f1-b50b-7801-b577-72c2d8ef5930', 8, 'message.posted', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446388182259, 1795446388183321, '01a208f1-b5d6-7454-8f89-aa4e91e35df1', X'0100000001011cbba05a6f64a0339298393c3d4343869ac9ede4e94ff0ded0e8d301a4ff8a830c3c574697cc5181020febae85d6460202892e605505bc768364311a6b190b2a4c42fd197dd0f41511e5dda3a1f1644281f0b02dad338637480dcfea258920ba2441ee170149d84b5e48cf2f0a34a7aae57fa87f45d94f7ce85cc0', X'643a4e52511dd898d19e01cd4ead6a45c25bc86c4ee3e020e174b93a7c999b37', X'885287e709999341dbf362f30b975e11be1cbadf0b2f04d04923d323d0bdd8a5');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (19, '01a208f1-b6e4-7108-a518-f872e6bdddf4', '01a208f1-b50b-7801-b577-72c2d8ef5930', 9, 'message.deleted', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446388452236, 1795446388459691, '01a208f1-b6e4-745a-8e3f-3cbc7392455b', X'0100000001c263eb89b475adc5946cd31ad35279a416e7585173f963209e9f8b48d1bb0eb465fedcc745340e864846a794ad71ecb107e2cdbf92cb7cb4506af750a95d100c974e5e01a1862d5276614f8246a66ccdf63d1e406a2624f25df1da9bb5dd5f40a2374fffe7526d8450439ec21af5dcb07c58478e291540506345da2c', X'57ee9d6bc98cd9c3fa7f4433dbbfeb60a924c4e855119c5e5f0a78bd5321c254', X'f9d2986ee02a19c3f666dd2b6b98827ff193d56b6a06c3d89bcf351d5f92721f');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (2, '01a208f1-5425-7375-adc5-1da762de9158', '00000000-0000-7000-8000-000000000000', 2, 'person.created', 1, 'system', 'setup', 1795446363173229, 1795446367972746, 'first-start', X'010000000177b2b84f0e7ffeb3a1120c8a90eb7e9afe2ee07c3be8b7ad606b19b756fb909c5e2225db4e8de0453b106205bb2060de73279191495c225a9e7d69ab2f3618e8cf75c193c0e4ac59cebb471ff76b756fd852c9d4803a7f0a7ecb7c0161b3dd4e93f0f72ab0814f62decf7bbdb622e02a66a73261467ea0ac849c1af2a1eb549338d3dd20bfed254928454be0d7a9993ae377876a661f36f8afddf4a64007dfe0811b56f76ab9be4b7c4e26b26150e132b3370f53925946286c500844a5be9c6a95c18b6c9eecd2598529c7f14c94446ca249d494d211e0f220db134e', X'51b5f0cc7961f1cf86422566cf79e0a3a4427423852861aaec760ff695e937ce', X'92252e871f79d80ff6add47bcec746b88c91ff233fe30a29b1497b5581542be4');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (20, '01a208f1-b6f3-7c8b-a686-f8d882d97665', '01a208f1-b50b-7801-b577-72c2d8ef5930', 10, 'message.reacted', 1, '01a208f1-88c6-7ebb-b1ed-f6115d54b416', 'rest', 1795446388467874, 1795446388474609, '01a208f1-b6f3-79a8-a114-84847cdc37bb', X'0100000001f02e85c7fd4324121a47811e25600ad110db5dbebc6fc4b03e992505b8672d1550713f3ebd9c5142e1342d4a9ff521c1e59190bdfa9f044e719f62e8cb10242aeafa029b170f7b220aa8ac4636aa627f09fa361f7f1923363e8b72a376598c83d3fa757de6346fc7b1fd54942fb3493a86e1b43abcb4e7f3367e565745eed247839399cef23c7b287e7c376d2454a0047802c89ec00ccf989c323431', X'14523cd1fc3437ece74d3471f77c1ff6a61969b0a87ec569956835eb067ff2e1', X'970e73269fa9323f1c6fb54ebb051b740b61f8ebf914294d77afcadd59b93820');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (21, '01a208f1-b704-7d93-bba7-3ffc9fd91518', '01a208f1-b50b-7801-b577-72c2d8ef5930', 11, 'message.acknowledged', 1, '01a208f1-88c6-7ebb-b1ed-f6115d54b416', 'rest', 1795446388484984, 1795446388488236, '01a208f1-b704-7bda-97db-4df218f60222', X'0100000001e54683cbd2d9de40664775f6e40f7ac9b650a66edb153dc72fa38d933031c793a43c52766eee2bfbee91c4a0d2608b6a83361896e7e861a54567cf9aec75f6658b56af2bc065a098d643cecc184e61e9b6a8bc3ffe334481122e75b2ac5caffb0497442fcbdf91a8f134a626a9d58d24331dcd6d91b6fd3b59f6fedb', X'3dea08ece70eea3811697fcbbc55f1c15b2902c8edfb5b06393e9e08f929075e', X'7dd1dcd9b23327ea5c4a672969575a95c13f6b87150a5796353733a544991ed9');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (22, '01a208f1-b710-7d6e-9b31-2202858f1368', '01a208f1-b50b-7801-b577-72c2d8ef5930', 12, 'message.pinned', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446388496719, 1795446388497068, '01a208f1-b710-791b-a450-e578ceb9a69c', X'01000000016fe9cc030c43cdf3e1cda9244fdfe192b69f934a333871caff6fb1fa56556c8d97521d3c281af348be37629b2304d8be8c593239e9762cb3df5c6999ba0b3c02ec603cce945e81cd96a1e157cf99ddc043cb91156784a0c1a3230e1d4fb9475e109da7b33e37083820a6b217594c94565a8488ee3bac3cc771da624e', X'f58c449dacafb43d37cb46fd0ee4c59f74c4a47d500b22be15eabe9af0fdcf14', X'f9f6b5c5258cdcfb757085029b576defec1616dce1e898361f5255bb4a90e09c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (23, '01a208f1-b7f7-7f9f-903c-ad0ea6f2b330', '01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 1, 'room.created', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446388727659, 1795446388728658, '01a208f1-b7f7-7625-8c65-7a160f651e01', X'01000000016cd8e5ed571e65fa80d5590ccc98a97ed3ed6556d16d58881b24e21b73ce2efbb9b8d8c615358b7acd5b15aa28d45eb01e0b14a9fe16cdc5972c66d4cdb508894d752ffaf522b29e5a7c0d365a918eedc23c6b4017396fc5083be0652fecac5963f7c1f6146e6a05bc7d318dea9f54fb5980edc86c855da8fc15c60970f32c0c1125c977e7c0fbd5da6eff9bcd1fc9415f818653aea4093e64739542d350d67af826539213a14a6ee7a8dcd50fed167471693d7f2e144d39cb26562122d3c9b44da60d315712a00f207116035058cb0594d5974f406c55194f4ac6d2', X'7ab0aac43bdb39ac2452ca34e78aed2bbd36a3d2fa589e1a5da7a24daf622ced', X'b9890f70fa91aaf937aa9e8b2156ff89410b4c7dcc67572b9cab715bdaeb27ab');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (24, '01a208f1-b7f7-71fa-b866-0940e6467249', '01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 2, 'incident.declared', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446388727659, 1795446388728658, '01a208f1-b7f7-7625-8c65-7a160f651e01', X'0100000001caf79d1fb02fa7dfb62f1c65b3ae3dc1a32536e687f81a23913a2b51cfa4625cdb1f103a2d0f0bbe8785c5065f1c37212f2204231be5895020d2237b0201b49ef3e4f14cf6ccdbb840a83ecb6ab8b348baeb71d7ab9dbbf721f4520168fab7f0582e7e44f224f7cec9aec74af1a5ce8d1d11fc010a5e2e8c24c2704aba36227d8ee7551027173a669d52fc0dccda1cc2c1d32e4fbb11d041b603a798cc5f10bf1fcd5239f8d747b16d6647bc1650f1cd7273881b287339de2fd86ac0eed7f46a6d83f55042ad896e1b8861382e63500f59595b6a990099683d4375799d634704fac007a9defa0f545f5fd5f3e35e02c204ea857d2eca8cdfe781de9474cb1c376ce4beb981c17a5d3e42921066bc1255ca28181463b0cca0bd6d6cf30aea2ebf806f05c39b674c6e3773045d0e47e5e7e5d18a61750982e5ad328e4630d10687aef895cf74974fe80fe508630121d164d9a9e4ddc86dec95bb1ef2607ad34a6a3ae026f86a738b41e7964c3d228b1f51877241be73660dd3f8a0aaa7', X'2198e06949e09cefbdcdb79841dd96c3f9b274a4e288311fb0ddf17cac1162de', X'0a4cdbbb4575befc7551a3eab97600e0b76bb23a9acfe641798640b4d2c01584');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (25, '01a208f1-b7f7-7c66-ba06-92844c28f525', '01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 3, 'member.joined', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446388727659, 1795446388728658, '01a208f1-b7f7-7625-8c65-7a160f651e01', X'0100000001fc87a0009d9cf232dea060b1e8b446562887491268ae0d8255f3da8b3e5e3b1d94981b4e79ae51672472e2484cd1ad6410f2bd58e1ae5becbafff282d03e695b4c7e2c7032d01145960e24f0c8b074164f8ca26ae1e5c7c9235db5b0b8ffd4e61df6fdf0ba24bdcaf2c16fb1a62a5fb532806ee0508e9c8d835d07d9a1126535be952c1a17e8c4ff7436f75281921c882644298ef7724b2de3ef1308', X'e04e27f18604c3d41f1939f12b271c82272f3b7d7640e48e1174641bde15faa9', X'c6436d5edee06d3d540e14ce24978010b6f4ae1a570de11364d464a06698a162');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (26, '01a208f1-b80f-74f6-84e6-7cb40781254e', '01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 4, 'incident.status_changed', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446388751856, 1795446388752370, '01a208f1-b80f-7446-9ca1-47f0cdd183f6', X'0100000001fec674beecb737af7ff0c4330b544baa1a9c763166be19829d582d3303f9e9c593e4326ca9215d519e59e18e6eb7c41a5ff18c9930bf28d95b7a7dabcf26c303a82a444d3903479ffd7b9fa8a928ca26b7c1791ca84db26fd2c0241651639b42498621e9f34c4c4324a5ee02257c5fb6b79187bdc2991e6a979b7e153de5d5425d6199ba713ffed7a431bb8561205cef6305e9631322fafd71dc220a464df791a17184c3b9d3daa79e95ff3ea4ef8eff000f25c3feea1461a97c5b8a', X'3d2d89999da33110599b30fcdcd1902eb451128f9b2fd4dc918eb44d18caff88', X'bc423c0fcadc07b42e07d0a532280c5c1bb2a541b88636e769f234a8aaef3f18');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (27, '01a208f1-b81a-785d-bf79-15a75eb4e307', '01a208f1-b50b-7801-b577-72c2d8ef5930', 13, 'message.posted', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446388762493, 1795446388763631, '01a208f1-b81a-7ce0-8055-768dee5e0239', NULL, X'1ef7deb7a497ef7a4900680e27a6d2132cde3db42fd3c6696317f214a3831f8a', X'c8bb0ff9b59951e1c4fd2a64e53a1ec16512bcf570475bd7efda356de1b77011');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (28, '01a208f1-b825-750c-b780-b764d25f3ef2', '01a208f1-b50b-7801-b577-72c2d8ef5930', 14, 'message.redacted', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446388773620, 1795446388774228, '01a208f1-b825-7799-b334-98b4a0649288', X'0100000001fe043cfd9881338694ee474c49b5cfbacb851ca712aee416400266c38ef74e91506a7df70fedad3fb4e8afe77af9b5d107db420b14de24dba1bfc8c95b548eca5f2b41bc2cf870b2ec68e7b6ef04e02ea2fee59ea651b964d73f7c3ddb80792fd8b019563d1c92659565514cc36a11d9f5d531917db7918862a565c8085a085046246b7f3ec547335c2ddaf854fc866a9c9efe96e118de493cbe2cae627e81492863f37e2e42735156406d9eb65d6c49a8843d435f89ae2bc9ad4f04884104c9a2342e3c7d141d3839e8e13d83cc44311f0bd2299de98a7548a68974', X'3ab0e7a38f69c63551c2c23a415e9dd7128b65447bc19b4cee9f83d6f6465454', X'1cb13d647d3bca6b75444caac7a06e3750713ee861d003ebfe0cd67cba5017ab');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (29, '01a208f1-b843-7e08-bab9-3383901ed520', '00000000-0000-7000-8000-000000000000', 11, 'hold.placed', 1, '01a208f1-786f-7ef1-8c04-78960f486e9f', 'rest', 1795446388803387, 1795446388804527, '01a208f1-b843-707c-936d-44aecd282ee3', X'01000000010475dbc195be7ea88ec6beb28ac7d58a8d8d211e0138b967007a81d33cf029c6681bfba85d708be2026c12f1f51a6872e8c64af8f83c2ed3b3572ac8d715adbc073ed0577d4d013fb7e83db0ae263d4fcd54584a89bccc5fbb116166804e703f49bc24b1a14af3567c28c8fe424a10c38bfd653515df1c7539e40f0ff0fcac4a793f90aaef1c91be78914aa0d47a0e97d44de6bc038df6dbbc03adcf04f19f876c4ce6eabe1b2e2333840e8e3e6c5006024e6df098e2618906573caa0b1b0549ab42d4c3c6494ae70fb0e0829fc8bef2c87479f47817712df607d953', X'85e4a9f00dbf1da90c8c956578141f1e7ac3f377827e621c1a7a6f4b29486196', X'4bf75c83026086157c84a7dc29de3a81c58bfa05356831cdd256f0776d50d39a');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (3, '01a208f1-69fa-7998-b01b-12184f19c341', '00000000-0000-7000-8000-000000000000', 3, 'person.created', 1, 'operator:0', 'cli', 1795446368762781, 1795446372320211, 'cli-09f94fd46f61', X'010000000167cedb9eaf137d42fe41dacd9eaa1cbf75397047d70639b0901073907b25ff90beab9b20c1beaab5d8b7aad10d245b92c79c2ca0222dff4e2068c8ca5755d16efc55241bc81546e7427f4b2deb40f97d057124045c6909adce04e274e1579467a0ede8dbc529cba2da6d70ea8ba13357a70decdd47d73d66cf39379aa77df32efc3aef883fd7215b853e690b53146f5e191b3867d02076cd4179490cce0969402e675e7480d2268eabd02d92a4c3de3dfa46281ce9366c77f5ff7a15156a713d455d5090e8bbac11bdac49a5449d7d316ef4c37aa0f33b8da731b92e', X'cd9caa1033b7262f532de15eec5fbc085b9cdf6c387d7d4f2bd6ee24af7cb9b2', X'058ddce001debe544f629c1d06354a88746a2c2653edf8356f818879718fc880');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (30, '01a208f1-b850-7336-bc4b-2bfa03d2aa73', '00000000-0000-7000-8000-000000000000', 12, 'retention.policy_set', 1, '01a208f1-786f-7ef1-8c04-78960f486e9f', 'rest', 1795446388816627, 1795446388817159, '01a208f1-b850-7d1d-8aea-d0eea429a54a', X'01000000015fc159a1b8dcbebc616098adb5d20158ba74b913c11aa0676b19e67c3014642aaa0e3385f57849fd421e95650074835ccaeabe8c4a37f8383aab6904bc949505d9fad614eb2ed0dd9da5be7e6bfc10fbea47d69afa08697dfaae52943731ec4e704c8633884e6924951477f4fb151ea4ba6d09dd439b9d3744e88b97d82bed45824c3846108c7b89df0a98998b5c8a90831359b934b2cf98e62b8922cdf776698775004b38fbb71fa2c2d799ce8b0931db6b42fa13a78f6577e894ef', X'f7aede236a1a7c595860eba5bc72ef1e2e7199d1f2da290c89c654fe2535db37', X'cf6c7799d7359c0a05fca22a65e462269b9985bb5757f8b423ecb506dbc6ba79');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (31, '01a208f1-b859-7a0d-8388-a186f51c9993', '01a208f1-b859-7fde-86e2-ea943e60269c', 1, 'room.created', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446388825716, 1795446388826143, '01a208f1-b859-7513-ba0a-653a2164e9a3', X'0100000001a04ce1c4b3a6b5f52dbe23e0699148b7dbcf98ca54abea4ae6e9e19b7b3f3c396f2e9b33454cbe73f25209d387d05dca166d0e77dee57cc3eb2298075c19ad731fb30b7f4e8e1fe1ad79b4692909dc0ee3c52a8a64424c98808b5604e0421beeeea1044aa0e086ac2453c8e59e1f5b2a2b5acf2db60af50caeae28407f2611821df2c648667142708586cb46f2723d37e6f612cb94725ffba81072f3723b64a16e3c9cd0659f67061fa0bf363d6a627285c48fd0936c79aeb9838527', X'9cebd46d80730e2106c06157bdf8f312c0b146f069f1537e066dfeafe67352bd', X'b97e661fe0f1c6c09bd6f954ca1aebf9fa1e2b1e85a4838133b6ecf7a6a2ac84');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (32, '01a208f1-b859-7903-a60e-c997af5a4273', '01a208f1-b859-7fde-86e2-ea943e60269c', 2, 'member.joined', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446388825716, 1795446388826143, '01a208f1-b859-7513-ba0a-653a2164e9a3', X'0100000001311b01626fd37a6ac43034b14aead23b36039f996db5812148e318dfcfbbdf6ee3501a48b7407c47498dbc71e3036bfd74c7210aa8889295aee3dcfdc064cffaa548668b701f7b9a6d985707ec124691f9379947c6225d6515507c413cfea8d8c4e57a0a2d3684c43bf7c4031943d95599d70ea432879abd245e7ec362e9b308027ebd8b90123e677d1c7656de013694d8835c3da4639eb5c2fb777c', X'ae0e4fe559e171b0e0a7a8683cc9cbc455bdaa44e4d59414099f4b8f7299e030', X'7eb489da48379dd786536882c53c37c322a1aa5c6f6a3ff50d101a5705b2b0ff');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (33, '01a208f1-b85e-7de6-9f9a-285165ed0e39', '00000000-0000-7000-8000-000000000000', 13, 'destruction.requested', 1, '01a208f1-786f-7ef1-8c04-78960f486e9f', 'rest', 1795446388830153, 1795446388830734, '01a208f1-b85e-7785-8e4a-b7e84c44a1d8', X'010000000191e96a57587935105c354ec089c7154f13a7b48673d4e8da54ab90a7b93309f5a335e42527d0f9a7c013829e4e8e42bce2f4ffe9799ce5d7271aee9381413570897fa38183e0496341c6a6d1747a878ca6613e87a15e78e42b0458308a0853ba4f90f98ed3facafca2efb86686dd5dc589041afc36934c52edcbfc38619003c82612a649c7c57df43e1d3a3938e59afa1c9bd044cae59472a861442d1a9b6c352211cd71e0e758b2ee5ddab0ad205ecc7912c28994eee5788a1fe911d57ecc6978cc03150e85b1f4f79e4e9cc2adb2fd59bb9cedabeab106823ab46a', X'6e1794e4c9c83d2def1b418ce7ccaadc9389a472da708481f433e7a0f0c996c0', X'b1a70c5fc8ed20ff9f6154579413752cefc99b9511eb1ab0557e877c89689357');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (34, '01a208f1-b866-7294-ad2d-06a0f7402359', '01a208f1-b50b-7801-b577-72c2d8ef5930', 15, 'access.break_glass_opened', 1, '01a208f1-786f-7ef1-8c04-78960f486e9f', 'rest', 1795446388838817, 1795446388839273, '01a208f1-b866-7066-a290-ad11e718569c', X'0100000001b20d6e3dc8e486fd0923f6cb2bf8b007b2140ae694aacb28a49c098d71839fca7c385358a36f3cb81b24130f3c86e2d9f6f513ba1f7929b231f54ee21a1dd3d31429e5462f49521b99863745e24859147e70418c2c52bdab8394962fe194e54606e0424257ee7c32fe39f3376dd0a254f75b0d6c23c58c1b38267a159187c6d1e3ad354d46b10d3c225820ccfdfb42f104757dc7f5c1598bf9d31981fc8149d2b3f56226058a6bff29a7185a77a615b8916b33f783117b070c1e11e5ce0989b4136e8f7dccd4012063b61a3b19f6c9f03a26eac0ecffce16506f7dc05bcccd941af604c1baad899f6b977a3d9b8ca9102d000c5e09d6f960d6fbee93', X'358f07873e954d2bc1d0599056bc38d45cbed224d0a7d2830784ea837cc8a335', X'd467e5a1e81ce2a71b674d4c7ac14a10540136c96fa2b2187eaefe31ae49df9b');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (35, '01a208f1-b866-7949-b25a-645de01343f8', '01a208f1-b50b-7801-b577-72c2d8ef5930', 16, 'message.posted', 1, 'system', 'rest', 1795446388838817, 1795446388839273, '01a208f1-b866-7066-a290-ad11e718569c', X'01000000019832d91caffc087c536352465050ec98788167c2475bc199dba0f79a32e49c33230083a0560afd8cd7e06fb4082c52eea9299729d42eaf2787223109f7fe98f103d41177db59f8635a3241c4ff23f5823b9e97c6b19cea58965ecabc8cf25fc10bd087de4f4f6f8c76d10481d97da4c3bb490b9d85d63e8e0b956b22445622c5bec49bdd208d027f41059501f62a1f8ea67300f250c39c3c8806b7b7425f3b689a473a90b6c87cec5480b75c1a1997ad7117d20882e30277830d0bafbbfe611de2643e4098864b5bb4e06107d7b24def37624db5ab0b4b1de82d489b', X'a2ffc9cc1da66aeb3d7f1c88909bd8db3fd05b7c35cb7aefafc6f18591f22458', X'208a403b7b9fb8183125bc18bcf1cb90c25b87ac9aef26260594405dfe34606b');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (36, '01a208f1-c439-7ab6-9295-21610ad1c696', '00000000-0000-7000-8000-000000000000', 14, 'person.second_factor_enabled', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446391865782, 1795446391867108, '01a208f1-c435-711d-b585-be3c42bfffae', X'0100000001cc17927c78e926551753fa7aa3788c22b914d684d6f144d7949b3200eac2c34c23769d1ff0f517e905532f16efb15447596eef5dd747c5c153ae33e996ede8041d779b57295be1e9b503e0212ea6526a14958c14aeb4162216d88b0fd47212a55ba9c595889fab7b7560839b97e5eafb6030c0c1476e442a471cb417f235eb3680882890d132ce75e681a870f1b329b824dc8bb2029a8867c9456fb963d043cd8ff21898207c0868a94c50c607650edc0d6d7e360d29e6ffc38ff10a', X'0de2eddfd58220524d41b8507376e48571d06c801de0aafe777df97f50167609', X'5d9bd5eef1c6de295c88d16f7fd1c6ea17698c3a52ee65c326eb8a54336eb96d');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (37, '01a208f1-c478-7124-b3a8-6bf74b71604a', '01a208f1-b50b-7801-b577-72c2d8ef5930', 17, 'message.posted', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446391928497, 1795446391935712, '01a208f1-c478-748b-b3c9-e7efbccb9dcb', X'0100000001ccbc4bdb5ecaa05048f9fdb5742b1660a37f9faac23ef595d2835b15ce0d0467888b79aa538baa79c9183313fb7d66f1cee2ba80e0235f58a69225a95f99a23d336a07cdbba6458853370395f160c3471dbd86e4cb5f82ecf73cd406ad247b783c6f05da6bdf66f4187c93b105c6c0138d28e7b03bead70ed9944e61', X'4cbc37c5eda3ac516f748aba2c2608a97bad51d222f2c3e0843ded6793cd8262', X'c8433ec919f149100b0b313f9ac631447300116a65815751e003aa0e11017f39');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (38, '01a208f1-c478-7a87-a89f-597e81b1b4bf', '01a208f1-b50b-7801-b577-72c2d8ef5930', 18, 'command.started', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'command', 1795446391928497, 1795446391935712, '01a208f1-c478-748b-b3c9-e7efbccb9dcb', X'0100000001e8be605a660b4e5016568bdd29a8fb278559df3ad12111690205508391c9430c5617f4d5a0faa60ce6cfa50431513bbf5d0b45b934cc581c30723138f2d81b02031edc8a3d462515bec1572abe7fa54164e27cd1311d8748e171dd9c865c8751c513fc4c6dde10336c681b39a2c51554fcc9632b7f1d92a7b152ee48080bc1ac3cf54ce3d250d1fce5a58c830641bb7ae995a64fbe61ffbdc4857bcbfa06de3cbb9ec20a3937a1cbbab0990f3c4a2c35929edb0f827d5e8c699b6b9a', X'2c859664ce55d167055451920e4876a644fe2526a96041a751b2b360e12e226e', X'db64275146fe0b1d356e64f0ab9d210c3c6ac8a52db07e3922acfd855629ff47');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (39, '01a208f1-c478-7c8e-bcd9-30991e3d69f0', '01a208f1-b50b-7801-b577-72c2d8ef5930', 19, 'message.posted', 1, 'system', 'command', 1795446391928497, 1795446391935712, '01a208f1-c478-748b-b3c9-e7efbccb9dcb', X'01000000014eccb81104fc28be190521fb798cf256b5b565ff990f192cb4aef4d44f9e23d0ad2c53a0f11b9922888691cf1768e549c5a7a91323cad268126e68c2edafaf59e034931429c03b6eff34afc8e6d3346796d2bbf2532773ea93feb49e54e48f4d743d52f9e9cfe307e97168f29ab590721b889fdc0501182df1fa21cd291c07cbed15a64c53d0857a23ef62bc3a65c60da0814839e2d83ee136e3f838a6ca8a1c3ded65d344f5654cd411fa8f79ea0ba6bd2ce01616645f17e089ac94526311c4e895e94a1de2fc91328883eeafa9025e7113eb92b48eb8e24fd5a5eb', X'f8a740fd58b5409a7ad5a66d2dc0aae6b6c5a5a6b172cb29abf89c20be1736c2', X'e012f2e82cff6d5a288a0009fc99584d2def425f3357c327ad887afdefc53510');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (4, '01a208f1-786f-7ec2-9280-054e6ca0c518', '00000000-0000-7000-8000-000000000000', 4, 'person.created', 1, 'operator:0', 'cli', 1795446372463400, 1795446376502536, 'cli-181974e10dad', X'0100000001cc5be5068396543468fc96d2d02aecbd70f0c8f3cdb6bfd6b24cbd3c7369dd9eac988b5446428d391d4201d7bc8e32eda6bcaa284d5f7ba83b76f18c3fb73b1b43a2add92da1d05829a70c179faaf27607d9680e59f13349e32037a4ff6b48dcca2dffb86fc0c0927a60230fad16b9bcd67b1142b51787866f94ddd1a45ea89c696b474882b93d2a0da77807c417e154d3e6b77f3f724d93736f55eeb5de294b84c2338e39741e8f38ca4d80d5f29db1861da362155e08b2fa32e249ff4427904d509a530cf3216f9aa74e1f4d9ac0365f381c05fdf5a42f51ccc0f9', X'b501e30a694c93324da97ff0e333ceb2b6052695cbbcfd9d25c84530c5ea79e4', X'84a5a28b851f98d49d571a961ae0e135460a6d7b4c2edd536092ad0c29d6e111');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (40, '01a208f1-c478-7401-90f0-ced385e18bac', '01a208f1-b50b-7801-b577-72c2d8ef5930', 20, 'command.finished', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'command', 1795446391928497, 1795446391935712, '01a208f1-c478-748b-b3c9-e7efbccb9dcb', X'0100000001221417a74e220a106ffeb558b1533fd3f244cb7a1961400f64e422b7022680f01d6a303a11a1379a972ee7d382c1fa4ec10ed4a764530ef76949881ccc98bdaf80a586bf1f8c0df046b184fef82596e7b6ac4bf259a91d39f9eb807d32047c98c1e9c24e97e1ac51378e12252313f91183a932ed94670455c0213a4bbff40a268fd0560ec3efbffa7d8c9d7aac76e9c73a221867b4bceedc1ca5042440fd6b85085148a3226085ca55d557ad220bdcd87df3b7b331d6cff60d406d6400294e1bb4c2cbcbf8095b984bdc3cf8276c7c1a88c4a1e787221914eec81de073895141aa072e15a576429a5f2b57cc7ede886ad04c0364d7a7b8e96547d7f90f1fd2557ac0b44da28fbf7a84821bbcf986a4ac7f7676329b26520d989e07e9', X'6e58e415c8b219cbdb5a90857c85c6c32eb2193ece3c7cab9f40cbe409fe07dd', X'21f49ba0a29f94220e0166429a0aa5b57cab9afb2a1ac1c8b299cb163922f2b0');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (41, '01a208f1-c490-758b-aaff-1dc756374326', '01a208f1-b50b-7801-b577-72c2d8ef5930', 21, 'message.posted', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446391952186, 1795446391952991, '01a208f1-c490-7884-9b11-e23fdad2b472', X'01000000013aab1bc4ebcfca8316a3b43a8c06bc8ece795ffe7adb4ecee98d7e3021c59cc13b1eefb8a824c38665e803982edd9641b8800d34e5657dd067f5c40f37189da779b98da83785c02383b9f7b6bf673d4b3315eeb206e205df2f366a903a8a6fbfec3fd428a11999a66f7da06e727504f21369c325442dd0d2c0d7e33ba7ade2e6280c3ce9cc5d9c7fcffe00b7a5437478c999a3629c874ab8bca55ad4', X'0d63b4951d73631757b4444caad9d206787cdccd4de549a9b1668809d6032a2d', X'21b93e234ab594e5314fa09dc0577136879e86869474be9c6535f095432da4f7');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (42, '01a208f1-c490-708a-9b68-7b3b05b38d88', '01a208f1-b50b-7801-b577-72c2d8ef5930', 22, 'command.started', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'command', 1795446391952186, 1795446391952991, '01a208f1-c490-7884-9b11-e23fdad2b472', X'010000000109156cd1ab47e132f1f8fb805b5b869c4e23e748872b9ea2ef201f5139a3126d1d0945c54a6cdd1f2362e8bc1f8cc9020c6162db6a9e067389f1428c83e3986d93e93438e7c095eac5363485943ddf6376e172f39eecbb7a8890d9e061dbde25544372b589205f30df97b848438e235194f5e71a808c61be8315009f0c2f943e35416a8804d79a157502b8bb49ffb4cb4e02b6467c7563ed69138cb4f040d83172a5ce7e67108bb8c7b2a17b02c5814e32555ca74850b7da271fad01ec83ba4fa6d564586c42608b756e1db64d2cc905a39c43d6deab3f21ad3e44d7fbbfa132d5408d9fc095c2ea4ac8035aeb9f1fd58b17102e1607c9c65eb25716', X'931245e6f50ae494204d5342c090b49b5547dc80d84fd52193feb919c5cee8f7', X'94c68d868696c383d0b1b37361cdb166b7a56348443bb74a45746f853fbe0529');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (43, '01a208f1-c490-7b1e-a896-c4f9750fa66e', '01a208f1-c490-784f-b548-3f25209ca854', 1, 'room.created', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'command', 1795446391952186, 1795446391952991, '01a208f1-c490-7884-9b11-e23fdad2b472', X'01000000010ca21fe33448058b479b7c167b193d2cec4ba1ad8974751681404be025580dbebcec3e49c85efc0e55274b1d18b189e8139f66bd95ee32e619e91df733bffa4182ea346da8cada7ba2adedf622cb005f730fb42c55d3dbf897093546ca3d91fb1ea56f427d58c01ce4cea01e9d3f27591e1679a7039b38070f6048435d2a2d3a213bbe0d6f1a3ad87bc7d35f1c949b0c6eb8784fafb3cb9478491c4ef3dbf22d35edd7b327d4583a0ceeb7eeaa62b324634c08603778f1ff2e9f2701c2bc7c6d4e732d2ffcac0cde4a9fe3e7935d9b4092e438d8b5dfc50d79329ada', X'16841ed8b13a418bd864cf7e2e1e7b0c73169f01077e97f953c29e7ad7420878', X'df74eb397fe6146f97107c6462d4236b510e6d8a8886e2a3ac09b437c4037ac9');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (44, '01a208f1-c490-79af-806b-75276666a385', '01a208f1-c490-784f-b548-3f25209ca854', 2, 'incident.declared', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'command', 1795446391952186, 1795446391952991, '01a208f1-c490-7884-9b11-e23fdad2b472', X'010000000158a11fb80c66d5fdc36b6642ad1511152d2a526a5cdfdd83cf35146acb89d45cc246ca34b46c9813a93e1b00f378cf6a9899b2250205cd9110204e9d1a40ba3170cab505704f00e68ce24677e644d51485c0bce129989000fa4ff4ee133996032afad8357bfc9245e875b23dcdb1ce9f361ae0e17adccd9e2a91b1b99203076cb6a968f1962be070053754098966cd1da8604509583828177eee6142a05090114315d19bfc3e16a57ce4e11f20f092553252e40c6d6b2462a8aee1d56809f004d4969ef4eb70bf63e6c255436dfce523a6c5ab01df73f4f7d95c5f8ab0f62b0a49131d110abd594b3d0cd662c9c6dcf7211d5d1acae2233d1217d7f1366d1ea265587f54b0e3e9ea07a968be92a1f5fd5de5d990c315e5fae6b773a4480fe2985f7792b487567749cdad3e570009a97fdcc56914d8705c5fca3fbcc5d3389a87d5e912516e3f7d023e0412f7336f71fb550a99b19c90397c1e1bb1afdf3c5de398ce377d074ff6ef73c7c530e35477fd2c66406f32bd5059691c3ef6', X'a5ca020c267c604cc3720f36fc9ae88fb92f41183d30e2c99ede1c151e1f627b', X'e58b93292c46a7338136aff56c15f7c1b9b315fce3a47e613399b0115c878acd');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (45, '01a208f1-c490-7105-ba68-e9070eb4e485', '01a208f1-c490-784f-b548-3f25209ca854', 3, 'member.joined', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'command', 1795446391952186, 1795446391952991, '01a208f1-c490-7884-9b11-e23fdad2b472', X'01000000018207d627651f6dfa98dc38b26b0c6435e788c3717339a1630c923d117dace3014a0af02ad2747c9b5b5d75e932dccae95f615f95155220fda7094bef420b072320ea819dd82406e5628254327dc533fba660527a3558d8ef16969f9c35cd0b68929da5708a13456c1f6a164df9191b9a2ec0a2038b1c3ee300d787a831dd0ead1e0d147e9a0381840c15a9fbd3da29e8a8e74169b55ef83bd1de6d5c', X'7b2c0efffff05c8708163d9445a6f7dadb974ec9b016b11cb02e02e68275cdde', X'ba8b12599753dee254835e8e86fcb7677d550ee08e2a100ea7e7a7f415d6bbd4');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (46, '01a208f1-c490-75b9-b878-14213323fb52', '01a208f1-b50b-7801-b577-72c2d8ef5930', 23, 'message.posted', 1, 'system', 'command', 1795446391952186, 1795446391952991, '01a208f1-c490-7884-9b11-e23fdad2b472', X'0100000001d8a5966aba6fff382195b1ff554963454f1b8a59750afd88bb6ccd3685d57540fa653ccc4784961d18431f3b1a3e78139409bedc8e9511dc70f9952a6df269cf547ebd928a8f097ea1b2bee6cdb13a38070346b01c9e5fc1725a8bb7a3cbb68d47677d519e4eb43d301491bab45954e4291116bde422616f97bfec80d7aab815660e688fbc77da42ad6465f35189d219ef9fa658fc2c2df976afbf42', X'63050e4c0c8e71f93e075f2ef6237a1a53a7fbe64611f33c3fd0941b95307586', X'4e42aab8939b1a49632ae8611b40fd0c4526de6867b806d897d901c48d488e7c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (47, '01a208f1-c490-77f8-aec4-64d18fb848ff', '01a208f1-b50b-7801-b577-72c2d8ef5930', 24, 'command.finished', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'command', 1795446391952186, 1795446391952991, '01a208f1-c490-7884-9b11-e23fdad2b472', X'010000000194353feaaec4e6047dec2fcf1ba19188cee370ecc3b8da5e123903b73d79496d6b8b7e7ea89ef79b79132e5fbf693a62c5dee59a6590eed9383c312d9311e027488c7e7d7a13ec7d17792b36cbc0027462290361a97288cbee8eb6def2404dfcc0a3a90ad9432b73bb9dcdd41e6197509c8edfa32ff7e2d12a11c2dc751fd9a66c3f48c3679e0a18c86747ca58eda31ce7acb2fba5f96b03b46d1036be3d604d97669e53c068c93b9729686df94912bd8904f23be43895d2901f4c9e69e2131504a6058c35c2063d0a0843ce6b52fb401d9d971f9fc10bc63bb64d5c63013841711b7df9bdc871cc4471235b98a1c53224e31a408eca5dd30561a77bfc628c10e9a3d4530f2283c075ad971d76a223545c76246e3634be16734ea380', X'e94d3a10cd74035591ac8ac62c1b1c535bb05b5a770556df1f3051c3873b200e', X'81afbe45925c88858a4495fefc05eda112763d54f86cdd689c68caacd87fa579');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (48, '01a208f1-c499-7f40-8ff9-f78aaca78830', '01a208f1-b50b-7801-b577-72c2d8ef5930', 25, 'message.posted', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446391961786, 1795446391962641, '01a208f1-c499-7dad-abfb-2c4dd8e76f32', X'0100000001bf5e5bc49462b109b38b66c055151011480acb70f7ef97078026accd8b9610a049c894983f82e4e606313f67987ebb79da1f54771602514643cda1ba3b4d7ea0153f74beb6a632d9196d5b845d7393e26cd70793d5f4021685cb6019432c5b623f4eb410068bc7cf2297bec9426e39d373294d441af149f4084ac5e325890bdf98eb5c115e9c566eb5389a603ec670309c77dca9b08036cac346fa84', X'5098342f19367dcfdaf6f1ea26318c8f2ba7772e7cf30659cc9b8e9528e8b0bc', X'977a5247b0efab7ecf23ff9e856544e86cb1c129b66e465663dfe4284e5203da');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (49, '01a208f1-c499-7b69-828c-8805656e2ec9', '01a208f1-b50b-7801-b577-72c2d8ef5930', 26, 'command.started', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'command', 1795446391961786, 1795446391962641, '01a208f1-c499-7dad-abfb-2c4dd8e76f32', X'0100000001387bcf2aad1695f9b512e2174f295618683c77f6b1425269c2ee00bae01f8d94a5eb978ea5480cbf54596155aef8defed358f3303eb56d555a17a059c8ae6c205bee61f587b9f3929c75260dc6fc0138a149a00344279d107498b5c71c103601923bb0203a79fc2bc4002e779b283baf397bc8b9d3fff44c6de3e0b92924bd8bc4cf8399c90076ff36c9a9f6273128964e4644fb1287b359bb96a8122b0c6e9d6b4b15ce7d33bb29cd14383a1fd97c9f12ddb40f7ed9ecf32652ea795caca6c8631c9c8e018a806ce5863990882a73a635818d4e565a693913f516a9233057ebaf712f50e59abe2c9c1f45d410b3055ffba1e7b908301dfb14b5aa7f', X'2a25616b46c7ce16a41d24ddcc89224cd6722ba5eebfd469f94864a661e92a6c', X'255570b20980c1350672a2aea2b80469f9c2f575a65794d7dffa100e4eb8ad5e');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (5, '01a208f1-88c6-7b27-8526-18c663739bad', '00000000-0000-7000-8000-000000000000', 5, 'person.created', 1, 'operator:0', 'cli', 1795446376646320, 1795446380232970, 'cli-6ffe0f2b71a7', X'010000000171422cae65b692886a9e6dc26c4d776d09aaa925329bccdb1e19463442f8278a7b5b92b2fda115b270b1431233dd0744909fe4d785830bd6860036c33eae5f5a1b5fd40da47d957e17c5b039c12bbbaa7b7607d0c578f56762a4d804b045d6ab8f818f22c64984d72ae439944e7693e8366805256d567414253820bd22d9155d85c35ff3ff4ef755f2a4648d2d89574dbce0cdbcf24df54f3030da954bb5df7e7a228ca3fe2f919f9619314376a129f7c813e77d7e82d14cde1b955483290fa04cef5d540af97da51bf147fc6bd8fef9b595ff78762e71991a1de733', X'753f60c58618766a9cbdd72c1e276f1f22bb4e27016d7373541136ac5d7cc345', X'ac7d0a3a7c55c9e0c9c644586313cfbd6755100169196beddde4a9dab4abd3ba');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (50, '01a208f1-c499-772e-9275-26d857535d4f', '01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 5, 'message.posted', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'command', 1795446391961786, 1795446391962641, '01a208f1-c499-7dad-abfb-2c4dd8e76f32', X'01000000014e96e5e64eb2ad6ab92f199066055f52fc3550a804b168f479bfae2693575cabee77886d7e479d2e72663837fee50e8fe077241bbf994223f9e4704562444d4a2323c8e357b35e6f27ac13baab7cd55480468c6ba330c2e3801daba48ab2c1c556217e89d29c5b7bf86bc921911f8140243d5c142939c995781b7f69', X'11444aa99f6c67f4512c277cc17ac6e406533e0e88fc8988558edaa541cddf6a', X'ce875f7e0929646eff804c8527580ac75d5f72fe5e64da1e3c69d155b9f2b8b5');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (51, '01a208f1-c499-7c85-b32d-efcb456ac378', '01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 6, 'task.added', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'command', 1795446391961786, 1795446391962641, '01a208f1-c499-7dad-abfb-2c4dd8e76f32', X'010000000171d75d105b485f0bd3b30c8e8d34eeacf59aaf6ec18089f65d31ef8569c70a47cbb131bfeba2550bd12b13a28ad90c261436b35756795e152f90d785785a545efd6d5127301a9c9c3c5307da816fff694f5d55b2cb0eae4d79d737a630ad4dcfbf17c6cb72f055b3b3372239cd0e6d0b765b90985dd07efa07f63fc7c6b2c2a4a82d9dc8c0ae3dc7ffc385578b7923faad16942b06e813b2d618a9ff78d694bd608565488450bbfe15988a5ee06916225f90dca8e8f8715b814a9858', X'c31c107bf85f4498f9f92ab2e556f171633df635894e422e60eabf6147f9d0d0', X'539097c518cfecca05afa6e0fedc22e41f9147942a6ff348fe86badfee51caa3');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (52, '01a208f1-c499-7be4-8da4-8ab0e1ade06b', '01a208f1-b50b-7801-b577-72c2d8ef5930', 27, 'message.posted', 1, 'system', 'command', 1795446391961786, 1795446391962641, '01a208f1-c499-7dad-abfb-2c4dd8e76f32', X'01000000017af88eb1bba5d1159a3989c05798d885afff8697475486726aeae613a0af0978c1d385dedba4cb4de62f4465ff9331f1361d4abf2c1fea87a5deeadb51d4fc627df40594cd39b4e740146511db6f1aaf75ae0690214d436b46fd7869f8eeb3095011b6b496a40b4ec518cb2de3d940d5ed2f193d388a29e2c2fde2e11901feb6d9e70413fbcfbb4db9930fd77dff0e3625873e930ab53e9ae8eadb2b', X'f7d22c0b62964996fb6dbc3dc4fe95243367a920e11d7dd2cace7cdd4eecbcf5', X'd1bb04a1337a8dd26f20ce18817484dcc4607130cae6e44b08c53d36533e4370');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (53, '01a208f1-c499-77ef-aa87-ac48aa9b0b25', '01a208f1-b50b-7801-b577-72c2d8ef5930', 28, 'command.finished', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'command', 1795446391961786, 1795446391962641, '01a208f1-c499-7dad-abfb-2c4dd8e76f32', X'01000000013803b375741cd1051e175e724893fd372aaf28ce31308539d28cf7452edda7f1f0685b39f4d7a5a914c21e82a56d3f7d372d93c77a617ad009d022bef99d07f7639fdc196c28459841b6aa88d047e090f9e076838d3917de32a676bdbfb847fd78d1ba81fa9c8c9f77585567f4168dce2ff01676526584273a6e8818a1e1fc94432771a681009cb639fe5f29a52934b13151a718d41d06d6c9dd60289e80421768e2200b9f23b4b10502c67b8dedf54a30d6275c0abbc9ae041b2839f112aafd056b781a0ed9db094f9d9b28db29cf4406cdeb58982c4cdcee63de235c9f7f8f2dbfc89237d8b7da862313d381490bab46bc29f2cda449f6d1cdbfe6f6f0e4cf2767ba1b6a94494af9dc687d01551703ee2e95294fe92a144eab56df', X'42768c53385c88f85c5801b35b108ad221b7ac82c863e81921016d95d3396ace', X'dc4fd07ccafb6214833df9d004862d2e4c6982306f732ad0fc43c7af6a63c053');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (54, '01a208f1-c4a4-7aaf-80eb-ac3c907d89c4', '01a208f1-b50b-7801-b577-72c2d8ef5930', 29, 'message.posted', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446391972077, 1795446391974932, '01a208f1-c4a4-7c1f-bfcd-9255f3a744d5', X'010000000151835cace955d02e99faa572981f288b8afe1df51b517e19e9a2913b70605a91ece3fd103961783c67effd0aa432f9e2b67ff6ad3a0b92d9314c4280557a60ac59994c6fbb300c0246734e909db4fac2117c958b97b633db01acf84266bacb2fa70bb7903854878842197e16c40d370ddd6928398e2ee1bcba9909b3f9d3a16d40df9a757be4d098103e196d07af939189eb6d374d1ba2057e0e24ac', X'88421b76118f4ea2118e0d86c38b3146eaa2364fb995a3ceea8c6be12c78d9b2', X'060cd14df9ffac3ae003fa12e83528de206c53157ca8d25a2505c44cca425cd0');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (55, '01a208f1-c4a4-7804-9e26-853ec23b8edb', '01a208f1-b50b-7801-b577-72c2d8ef5930', 30, 'command.started', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'command', 1795446391972077, 1795446391974932, '01a208f1-c4a4-7c1f-bfcd-9255f3a744d5', X'010000000138f33c923acfaaa0eda7684cf10b131313d1cc1da9599bb0ce6af62051349b2d1cfc1e1fba8a0d65770ad6ef5af37bfb4a973e2b1130221e5540be9803f297a96138a858a4c72a4ce0e3cdac67ccffafa74b06ce9f819114cd867732fd8765850ec28eacd59c10a3d14813e9ce4e907e1c11d9497a89253ce889fff615a7207e268edf568ebd7c8878dbcf24ad10cda7548cc46cb22002340a3715cd00f428cf88f4c62abcba0800a37b448c24bfdce6da9c95d25f978be0e7533aadf1f42b1075000df422de1bfbe2f0e8cad46db675ccf7c5d665554b4a28c29bbc1e54922eb7c5d6901c6df786a6537a6dfc31127880f11592220d4ea7d65294da7d601f7d5f4f6898f18906c7f54625d59041cd6d1f142566b903f27db79064ed', X'1b034787302b6dd86ccf2c9020493ba6ec4e1077b50ed897cbc61b770d9761e9', X'81d5c44f15fe829d02a8990c7f7229c16f67a43144b09ad112149f32be430807');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (56, '01a208f1-c4a4-71af-8417-459d0e9a9b78', '01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 7, 'message.posted', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'command', 1795446391972077, 1795446391974932, '01a208f1-c4a4-7c1f-bfcd-9255f3a744d5', X'01000000017c6369cdbcc470fbf6cb25cdff24013e816a02d538e33eaa823f8bf4e907b0bf79327947fcad2e8043bbb3cb706ae08e7e9217d61fad4d3de5d118c0eb493b836e26e0ee5585e3636e54738fdc232cadc9c284c6877035e06cec15d64bcfb5598ac40e56c18f4ee7597f4741be1c1c124beeee06402506aae1533ed3206b3f82dd04696b78722239eee3c6e5fe9a44abe11f59f9652b3dd26f1c68d9', X'2e70fa72b6edccc50381de012c5f59266ef8b4ecaf41f5f09a0b47780c2ffb4e', X'7ee4f91111589ab5c2d16f996ae0cdf4ea8ce63836c32f87d3128c11967d36eb');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (57, '01a208f1-c4a4-7668-89bd-c0a19d091bb4', '01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 8, 'decision.made', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'command', 1795446391972077, 1795446391974932, '01a208f1-c4a4-7c1f-bfcd-9255f3a744d5', X'0100000001b5841059e163342d7c76decd70555860480dafd224a1c5e762e74e1a40b121fc66d741a05f0400d3e0f4dc20adeffe1be2dc55f3464692ac1719631fedf2eced32619d4886989a694d54756a74b8ff9190f6d231c5c2577511124467a02fcf2fc152646653a4f917514df90bf5e1d461f801141abc950cd5ebb2025d014fdcc8d0713a23dcc042c088840cb89d62df508a292e2485f1331bf61b3be0', X'682e9d6fc004d59f3cd282f7d330ce0149cbef3e2f8344d082808e1c7d6f4002', X'1a01da23c7c1b2726cd9247b36f9fa17896137cae2187197b6dc7dbf89d7ca4d');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (58, '01a208f1-c4a4-7cbc-aa69-40c33fe7a7f5', '01a208f1-b50b-7801-b577-72c2d8ef5930', 31, 'message.posted', 1, 'system', 'command', 1795446391972077, 1795446391974932, '01a208f1-c4a4-7c1f-bfcd-9255f3a744d5', X'0100000001aa21f10f69ca6e8130bf36b8af8de24e37655452a27de5184db4a0b9943af9538eaf825131422be465294e097fdd63af749daa920f6c6c1d34d2f8f9aa67f5221254000910b68091c38980cbe18302b770a666566d784a3002b806a2c2cc00472b4b3482fbfd176bf2f7619d15134ebe814cd92ec9ac1683e438b529', X'907e86e472cc7b3e1c0b74936f491371db9f95390628be6d23bba30543f41b82', X'ffa8b4540737eef71d8bbc49fb478cc94456c20e36b91e29130bf0cd083afb79');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (59, '01a208f1-c4a4-7787-bb48-24e824f32a31', '01a208f1-b50b-7801-b577-72c2d8ef5930', 32, 'command.finished', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'command', 1795446391972077, 1795446391974932, '01a208f1-c4a4-7c1f-bfcd-9255f3a744d5', X'01000000019bdae430f680ae1c4b1f930c76fd4ee0e84ce1b3bbd4b6950cb0b3685e81d249428a5448b65dc42c706e59496b86ee67a638673af0bf6b2245910b3b2960d4639c858c136bbdfc43bd0a51e6070e4ab4064c21ca9ff483a9c0f8ec3d8af3c344b9ecd37d07db4dfa5f78a92aca1b7449130fb46de094648c99cab6e45f7811c5272176e65ea7b85af7dbc80126de5021831b9287072ffdf021d564f9025c73d8bcae007a8c97c68a2f8613bc5b7e1f911aa5f69cbfbb4416b410582655ee7bdbcbaf823efa23aab36c66d7bd4fba396045b4fb4050a0794a4f171d415c14864e24775080af3e1ee17a32d6699019080f485c970e4d795cbb0190aac6ecb23e63e9cc956cb6c81d33a10773d72dfa352abd98133553d9b31a0ca7d7a3', X'f9a88c12a8bc2913199ca883163b9ff8ff378745c4f0d74273d3b9e4b5ac60b1', X'f690a5fe6a2d03f109f1a8af2228f40429a799cc91601e5f7fbab4e13e66bbf8');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (6, '01a208f1-97e6-7b0e-bf26-a5e318785542', '00000000-0000-7000-8000-000000000000', 6, 'person.created', 1, 'operator:0', 'cli', 1795446380518096, 1795446384602432, 'cli-da1a20020fe1', X'01000000016fdbfe456bdf62e0f6ae70bca1ba6bea92ab8cab747c216fd1f1dfd813ee9f2f2aa7b6f6bd61f0af76ebe21a6d17ab98802605b00fda887b34a1533dfbf5cad4c562206ede6e1642220c9ab751bb7c42502c582ed380915496dc67958ce730c0d890fd5899ddc5d0ff10eb7cc2abb4e70732bfb32a1544681edc49d5370813a6dad6d0e2f100283d9d3d0a1e3662b0bd5c43214126e3613efcd774f54e78311b01bd06a5fbe6c42f7644ba5e13fa271321f15f0e7f360be29016f8718ac9fb564c20a0befe4b5e9651054161cb1b50dfa0385a8074e7277654d205bb', X'e932202b10b1aecb2fa4edcd57acda6fe4afcb6fbd5fb928a451453d9d1118a2', X'd822cf53c2f7e5e01046ff2f3d0319251054362cd32e1d6e582610c605600361');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (60, '01a208f1-c4b4-7349-9452-22362841e4d1', '01a208f1-b50b-7801-b577-72c2d8ef5930', 33, 'message.posted', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446391988372, 1795446391989425, '01a208f1-c4b4-72f5-946c-8f6c2f91a4c9', X'0100000001be149560e3d4db771fc59230919d8360780eaf22aadadb2d9131b557cdf1d8c02449f3e43470f3798af71a8e303f5a91843df63c20c3fdb6c54af6931483153a37e200277a6268d28affc876f46ac9269372e2232e4fd425c42d8086efd74a524b485cbae54a37191364cfb5420a1a99d9b00587913d5a9e0cb9253e', X'4552c4d2d6c7bdf154ee46198374c3809a00427ccacad036208c5c05bd181c6e', X'2552c53aabe7ddfa1d2557919eb2ec630a457f10c2721cb303190dd21cb87a49');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (61, '01a208f1-c4b4-74bc-9054-9d6daafae4e2', '01a208f1-b50b-7801-b577-72c2d8ef5930', 34, 'command.started', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'command', 1795446391988372, 1795446391989425, '01a208f1-c4b4-72f5-946c-8f6c2f91a4c9', X'0100000001949ed6023fa98bd3aad3ee9e3768d9488c4ecbaea566df33c94ccd624f2498b495e0bee7bfb6fb2448f00b80db64e9cb2c4fa03a6dd24788dfb5b2655774d0147e3adb5019ec3bad067fd9123e85dbf01ec4d84c7678ecbc9e6c5eaf6391ef45fd3e3f3a79c1e16db85c5a7a5cca3c668e3e9f3b6c09aaf968afc152cadfb3df17ebdcc6911678024f287f817981add8ecf0a3928c9fafd430b9ff1c47fd7b5c5ee0186b5300f36fde3fa16666a9550c9c4cefb10d0fee890165dddc', X'26e1adfc28f2694e739864e75cd006ae537b3000e4825a8650e127e8caf07761', X'd1221d9295304225739056bac2912d9b82bff058770bb90b0740c080cc84bac5');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (62, '01a208f1-c4b4-7ce0-9151-8769306345c5', '01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 9, 'role.assigned', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'command', 1795446391988372, 1795446391989425, '01a208f1-c4b4-72f5-946c-8f6c2f91a4c9', X'01000000017efd9544676328885ed6f8643ab367ee65470030a425e4ca8d77151dfc8b702efd4e4d4003be78816ce866fcfa30dc90e953a9cc0ff4d4997be3c29e015e4020d37490e0270b907d58ece4b4532148761f46bfeb155797cfa3acf936849a636e764750738f06aa357a260d8e483a4cbd6749239fded2d110fdc321e3171cfb7d05b493783f49ba4d37df3f3c315263e95d82d386d1a282826fd34cb10ecd2470ea0c35594162324329565f04d08a7e07f6bea3471b9951a3808fccfb3c0a1f083640ab5afb432e0c0c9d242226a9e217ed31d820dfecd159a4c697d7', X'3e3d3b5087a396b99233bbd20ed81ec5ba72b12ade40afd54441b3bc76bd78e9', X'ff49f1ded076d7c7c3435c8941e781db10a33083577802446af29fe5522bc3a3');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (63, '01a208f1-c4b4-7a70-803e-49f6ad608f89', '01a208f1-b50b-7801-b577-72c2d8ef5930', 35, 'message.posted', 1, 'system', 'command', 1795446391988372, 1795446391989425, '01a208f1-c4b4-72f5-946c-8f6c2f91a4c9', X'0100000001d0f741ad1a2496093d609ae76742c1227ef7399e5f73bdd87fab442a6d3eeb1b35e9e2f9a92bd09d785becb12cec825b70875e0d2a23a689f3e0181a5959d6988e42841bc59fe4585d352c7b177ada4ef4540aa69d40a5cd1a8690b9961bc3dd29e1025f2e6c123f4b68a4240b314acb1f8a60feae5da138f54825205f64d4fa634e1ef20ee63e922c0a91013eec3b0a07f3c9d0157ee4c27dae663a02fdd523c01c5581099a56a33e2f182f30c5da9005ad67c93b0ac79289d258f39c851324f515904cffb34dc064d5745d54d380bc039de6c7247ec317a9c5898d8943ac9c0c14dd1b4b38076d9576f12a2f9f6fafc386dedf0d5ff8b7e991db7d', X'4b1b94f384325aa0ea24368b92696db469999b19cc7ad7f254f11030566bacca', X'5e6250db815711c7deb5ae3492236ea9584f186c6cd817bd701b69c01f345a74');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (64, '01a208f1-c4b4-7b40-a561-527668722a6c', '01a208f1-b50b-7801-b577-72c2d8ef5930', 36, 'command.finished', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'command', 1795446391988372, 1795446391989425, '01a208f1-c4b4-72f5-946c-8f6c2f91a4c9', X'0100000001b68d1987122a86b35505639745ab4669d014cc1951f9f7762957a69a456dfc9c0e8f84f07761fd025b66cf58044268cd43e1545ca3515b5af951c4ad233bf6296663b4a548833104d8f6e6799a4c99078283c58650fe194e104fe340b08e2366231e05e18d152f8b02c275c46d99d1d4e044c63e6fe94e00f5b52fb897cc252f2ff0f1b79147980259f52ef12afc5be2779c1eb258e7efa79ec933fa85a5676adc272918546c4863f4b858ae9d64bf093d42af363e384a57a3a36241db686eb3d957a70d51513941589c60750d6f21321e5f415fe71d504528ea59dd0acc306a4c8f5ba9fcf9f8f1c8069cf67a9fc15a1c58421f83c1ad2ff9bc4151fec774090c97fb11097dfc34ea9ccbd6508cd6c6c2d0848254a5b322151f218d', X'232f11768463340d0a71e6b3d9c705e79e52e1bbfd785b26d37b22ae9e6cbb0b', X'79a83ce72b74f03e891bf434dcad4c7a248a03e6a9e77019c82cc5d5e8f4c346');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (65, '01a208f1-c4c0-7d38-8c23-6ef1b9e7cf75', '01a208f1-b50b-7801-b577-72c2d8ef5930', 37, 'message.posted', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446392000737, 1795446392001699, '01a208f1-c4c0-7383-a0cc-5149a34524a7', X'0100000001c4eb10fb07c328493fb91266e862a3a41f5c9016d51faa04005b69eeff50c6878b7d70ff7c686be5af43ac9bb04e59ae36977983c7ea2104fcc90a89c6a9aa4cc3014065ad8bcf7a259ee2463904a8e6ab3b06503007ea3a4b54d82c5c34755a2f274115f224ed5b8860a0186f95843bcb2a757da3af0d1ba0822f0a0658c679d603f3a6dcfe82ec10a3c21d6feff57b2ddfb6d69a106a4a8a6168f5', X'30d25382549a13386f57936a167ea1ab6f291f82ffd10e021d6e1372e26cdf74', X'91c06f874f6098fc16f2481a4dc97c341690ecf00797e9c89d1e9d7f3e82f059');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (66, '01a208f1-c4c0-77dd-83c3-e49a20d81ea2', '01a208f1-b50b-7801-b577-72c2d8ef5930', 38, 'command.started', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'command', 1795446392000737, 1795446392001699, '01a208f1-c4c0-7383-a0cc-5149a34524a7', X'0100000001a97960263c9e167b06252bfaf9d67e37b22ee33f1ab313189089915ffdff9ed75b096e9d237abe33aacf0000bff2598d1296d5f5db629c77e4c08e2b0f1d1b4c293b3d6180837f51b81c26dca222746e18056ca2f087fc6bd33c02b1979beed0e8c63839b6b113cbf03a733b6aa0b1c83685b4d606839d90ebdb9dd027966a0797f8f1f328bf41b46f6579d715d44a5fd5ca5d559b15493af852e18502413b5315135f2c5530d3727ba7f2a1baab8d90ca519473ffb392edcfc9dc9ee5d23c88ba9f07e730f9c4b20865100adb9b9316ace362982153c0015d33054330b1f4f8ccd76d8a365f7ef66ebed9acbeca9dec1aab4f0c23cfaaeb4befd67d', X'83d68a52207854f2c01f3e9ed62d0ba7767b58f16b2f62fdd36650b876f36351', X'eda45de8e109b802ec273781e4c4121c1684f93eb82237fe14af37bbdeeb17f0');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (67, '01a208f1-c4c0-7cc9-8970-c9ebf83ad5a2', '01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 10, 'message.posted', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'command', 1795446392000737, 1795446392001699, '01a208f1-c4c0-7383-a0cc-5149a34524a7', X'01000000013ca1921867d932519454dff70b86f2a029faec820a9d23adcf91b893a1f6b8c9b257ef085629b24ebcfed0d0df3fc729edbd74709795c256e385868b44d46f33b55e50fd1e2cb270a33182bb60825cd28a34fb0a07fd4333317c982e73d24496b188b87150981e22c31b96d43fed16236394a196c714f756e8f06f73', X'3c3bb9ae783193e195be2ec78993b7430caa80a89f0f76985febe5c64a9d3ff5', X'1d9377dc1d6bb0c6d1110b3b3a77eb01b1c033ab17754b018c453b7ae6308c5e');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (68, '01a208f1-c4c0-7dff-904b-2dff8adb12b2', '01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 11, 'update.sent', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'command', 1795446392000737, 1795446392001699, '01a208f1-c4c0-7383-a0cc-5149a34524a7', X'0100000001ab914f8b3ddbb018747f967efbe46278cc61d02dcf5d88aa2ecc55c2c97784843c72b7b4abb35b21166111de2b54d1c954bc49bf60274e36a6d7c53df29c8fd2ac682697e5d50194f2cae4b5044e7b7e37c2ff3fbd34468a3f0a0649fe0aaff7da0e95df0ef83192f8bfc22335f7f1ead08f2b63d0c3c934ebbe315af267d49b2fcd82fa4cbd25e1354aeae3fbd3ceddcbc43bb7ed79ccf4f6d794a54fc9e87fdbdd8f198e23616a38841d4bce8429c2520983667e02fa42c19e6cd5e947d5540e7b44832fea0caafc6926b84464ddc58adad3fc151dce4c70670a44', X'6121387daf6ea3782168061954fd0d7b87e633f9c86359c3a7d0f423624f2036', X'f7e00eb269a0346da2c3e2865246c162935c10b0790f8bfd8d1f734c2fa7e317');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (69, '01a208f1-c4c0-783c-b09f-0a314fc5df7b', '01a208f1-b50b-7801-b577-72c2d8ef5930', 39, 'message.posted', 1, 'system', 'command', 1795446392000737, 1795446392001699, '01a208f1-c4c0-7383-a0cc-5149a34524a7', X'010000000104c5837262c67d04b185877653db9f43dac25155c75b50f284160b933ddf98ef9cbe7bd5e3d773f6afe90cd609a5a8143e9be3cc5689293b78bcabab871034b62c43a96e825606d7d92b673d99b81be3493d06b2b2504cad88aa6d0e6ea66a98d2ad9d63262143fb991ad831e919e45965fb9658efcbf943983b3b10238c54b57fa6360c68a9ba327b3a87303b776ebbc39b091b977c89dd421a1034ea686c7510e0047a14701b6d94e15c919f6535d82e6b68323badf4e3b965d36a', X'8f94167c1c502b231f3224b48e2c3dcf7b74c7d4147c055a4f45deb36d50b407', X'ec838c11b234982f29afdad0dc82f745a48b7fc1b1ecf1a0f901d24dd81f39c0');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (7, '01a208f1-a8a7-78c3-8476-a4cfc98daabf', '00000000-0000-7000-8000-000000000000', 7, 'token.created', 1, 'operator:0', 'cli', 1795446384807369, 1795446384807827, 'cli-b175dc0331bc', X'01000000011383edd5f456c4d25034b8929dc34e7f919386ed10f498e35eb4d1ff398d1b778db2fb2da18b7bb718d6c8fbb75562ae0c044bd1962058852ebc2c7797de2c92d5449c84c5cf8fd46c4a1a29763b16ee9a4cc49e73a40194e6d0d19237b3af6e589f987b5fc63bcc50c534e1317e0ef48fa9e3d146c3960a29edcda8e9a79fe74458671f1293a57ab33f3b17edb6fc5fb789142c65719f676e5857a168656b6a2d889f21305a3635fa37272ec274a6ecdae7dd02a8943a25f1c6a12a', X'81265189878f80c06ab0fa9191cde918f2ffb809d8bd8ea37b864b08ebc18da5', X'9e4416f90a4a262226ecf359cef8080fa7f24dae412f36a89e36820c82ff4714');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (70, '01a208f1-c4c0-7386-bddb-235e68615139', '01a208f1-b50b-7801-b577-72c2d8ef5930', 40, 'command.finished', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'command', 1795446392000737, 1795446392001699, '01a208f1-c4c0-7383-a0cc-5149a34524a7', X'0100000001d28ed4991c1eb72cbfc0250fbbaed0ff5d01258adc82679bcb4ddb4b83c446359907a134cf3b1f56ad2dd3f5643731998b4226f5475f80c9a6585947fc80f0c3bf0c6ae0db53eb74082b1f3d2242b91f65a3983614bd8374f585e44755192c134ab2526545bef3c060184fc2e1b3f6c8d722859145f5db7519bd9b9e24d468132827715652e077a297dad5752ca6f1253282244d603a301ad12158a11496ab36b83d2501e303e067713832beda5457f96cbfa90225df6a754b02bc3bb6f2fcc1465492ff73339a2c91c3a64eea84eb548688d8f2292ad666db3fe8e2c50ee246983caf61c4439250accbcd5ab57d4cc15bcde536982487665d3a56c54fb8f899b67b405368e6a0d039a5f37a8b6b1ea5dfafef04844bd7717a398220', X'e487e285e44d04dbafd31c6245e43056b1bce2d26e77d64b15be0ab85537c05c', X'6e4d1960838e1fe4469ab8657b3f15431c2d7e9e3ec3ce7bdadf565f3b003f2d');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (71, '01a208f1-c4ed-7a98-89b8-a34f7178755d', '01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 12, 'incident.linked', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446392045865, 1795446392046619, '01a208f1-c4ed-73dc-b94b-8dd5c34b762f', X'01000000013a39b2a6eace24a1b0bf2e32cf529bc0ea30a77a55ab5271939ec385b40255fd1db6fe51705cb268c354ddef60b0e5a49e6d6861aedbca25f4f638592b85d6df6bc02d4eddf8ab10d8263b9d47be7677e6591dc6d0fd264d8f7c77d0da44484669f0f9469746785270626d00c81782b59451efed21ad9005334814186848271ca1b1849ad0e283ebbccb8e3e2e02bda6343ed866953373f88e3fd6a02a8545218e9b1d0f591cbe803f4d79acf6d8eb24b780c2688d9e4df67ebf5f6c', X'2d2f783b9f79fb7ab1fe4467682280b65b47ab8ae45a5be8b00446e0885fcde1', X'11d1266c3c083a72396cabdb79bc966cc66f620a5e83dc8447f765045b5874a7');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (72, '01a208f1-c4ed-7e81-b399-abbe3580f102', '01a208f1-c490-784f-b548-3f25209ca854', 4, 'incident.linked', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446392045865, 1795446392046619, '01a208f1-c4ed-73dc-b94b-8dd5c34b762f', X'0100000001874f050cc42df8f4c50b3ebdcc8ee65f9f27b57af200ad15556673a0cf7d3f2f5e25440e6649b7cad6328f7ac045178236eecda7e960ad4078a456d890ebd48e2a726f55e0c487157dab1eef8a2f2a10fc828812beb4723f0fb787b268240c842c5e369bca3498a33848aa31d5646b3821082833a1e49a3ba812005978a228c6f62d85167946d04d4d45ce9da62c0b38f808756c2f42d6f9c534309bfacb2d8ede8c771fb16bc4cbdf138e474c99d005afcaea0b4648be385a30a7fa', X'336cbe3a7905a14cd6aa11060b2c8b622ffd662f1ec3c240728920b8e50d31d2', X'cff4e00da2ad3cd8771fa81d3b7fe88209d10752a087e10bf89427d7ed1c41db');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (73, '01a208f1-c4f7-7486-b1d9-b17ce94a64dc', '00000000-0000-7000-8000-000000000000', 15, 'runbook.secret_set', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446392055771, 1795446392058557, '01a208f1-c4f7-77cd-bd66-ae59be830535', X'0100000001f208e2b9952e90ecedfba3910ce6abb39738914e1507853655254d62507cd555a9157cd8d4edb7ee0bb252ae630e56ec88a2112dbfd7b7934fdc3c17d99b821295cdfe46b2bbca5a457db4953deadd288122fd6bf64780a898fc3961', X'107dfcfe0398245b9e466d42c09d2ff5ee4e5d7b7734f3168a526624a2141ea5', X'14268900ff976e4c850023e17e99dfae555cb8a7d90391046b27001e72ebcf60');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (74, '01a208f1-c501-7c6a-a02b-68c3227f3782', '00000000-0000-7000-8000-000000000000', 16, 'runbook.saved', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446392065410, 1795446392070872, '01a208f1-c501-793d-bc3a-1c2f8b3a26be', X'010000000184850cc62a324477d08169fd96ffc3767065bb328e8cbf276fb2c73426785a3ef297af803007c01934cccb78a688c8ec264eeb2c0ed0647376e805ba456b2db02d6138bb5eb968c1c1cdbab3bbf0e7ad23a785c30167c4275f276d6f05545356c15bce8019d349d336f84535f781db5e848669cae7aabafbab553531cc889252fa82d73265138131868f7e3e02d99a97d3b2054e87c66533ffb4b91e45d9d562fd27d2ed2800c9f644b6a7b65a2de18d7329a820f9e73b2625fe9137b308f7cc2537a55b9a8c17bd7634293c52fefa4fc1a120d581ae339a52078661ad8fc5c95c998c40d6a5be94ff487194520263885b9ee17ec0907064128647de238944e6c50d5cf4e660a5c9b417b5b320926bf354b6ae46b97a412c253bb47cdead908100ad48382d4b0b28b71d2cfb1dea821437bbe344e90836f3e32e43cf', X'6ee6b5db21ada2da6b53d4047ba7fdca334b4f312b8027c5603e0feed5fbaca4', X'da36707f52cbc2b5b89d95807bf88432462885b0d6a2118be3433510252de41f');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (75, '01a208f1-c50d-77ce-b7e2-4874d4e46f6a', '01a208f1-b50b-7801-b577-72c2d8ef5930', 41, 'run.started', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446392077714, 1795446392083442, '01a208f1-c50d-77c4-a2c3-2ab433675ab9', X'010000000174f34b925c6902f0070ed73e8f41eb39593c72dd610b9bd0ae622ce12c9f5cb6d54c237f0bc21f010801d0147b43f56d0fe0d5f13df034f68284a0233722fe5d3c6b7318fbb24415961e36d5c4c386591b64a6facdf893037dae528c48451ab8cc7110ab2db6c48751159f82510c6cf74916c2ed1d66b67d665274954d5c8fc2a81f7cb438128096457b3f2c407d4e7ed56beaafb212c3d6a160de77d3a57695d217d9e283dbda6f348b86ac0965df351c8e6b929267912d6f0cff50ac8c787e1dbdba23624169eb72aee236f389e0b12ddb4c1df05e770ebb5bb14ecd7803dc02257f4bf4ea013e610da0c8f88c74655c3a14117b431b39d61490ba', X'c81ed75bd92d85e5089caaccbe504d38f3381aff3dd6cd996e2b2d9c0b18de23', X'985d7ddcf437e7f86d26c6210475dc930b434497b6a3c8f9bdefdb21a21e9d78');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (76, '01a208f1-c541-792b-abe7-8d86cf1ecaf2', '01a208f1-b50b-7801-b577-72c2d8ef5930', 42, 'message.posted', 1, 'system', 'timer', 1795446392129831, 1795446392129935, 'run-c65fe903f9d4', X'01000000014f517b47881e49a67c2fc9f3c7ee4bd76e11d23d86338b7d68e72e9be3c60747038debc36b7b7943546b9c069ff37e12db35df1660f214f3fbac977ebe08371efaead7cf1dc94fd4a04a54c52d5c3608662a9cf3a1532bb4fde286ff420b11d5decf43319f3091de58b03fd55a5de7c4cbd3e98691945b2db3a1b62e', X'7b7b92fd1b62afe864edf279ce0b217ee9e4e2c06f3502108aa5c9ab1273ef0b', X'6ef64d5f864e261a9fa089761a57a30901330adcafc8d195bbf98bbe250a5c2b');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (77, '01a208f1-c541-7a02-9f26-199a6742f1a1', '01a208f1-b50b-7801-b577-72c2d8ef5930', 43, 'run.step_finished', 1, 'system', 'timer', 1795446392129831, 1795446392129935, 'run-c65fe903f9d4', X'0100000001d47d5afe50c4879af75ce510a486856fb5dd315fcd72e7cf76b3025cc5417ea687750c979770947fd79d12962eecbfafebf5c48cce8710d71130e33ceee70868842bd0deacde46e755e5ea91938cf033d8290c4ea1f0b1cd1c2e40b0caddd11777b8f039e86ed07c622f5c39490b1fa90167adb8a684ccfc5c3282a3eb35dd32ec99e63498d79910d27df6820ebca5f383aec66ee01632d1e2add568e838dfc48be8095124e209bc868c210478f19dce9abc6b009631924a3cce036e628fa5a73222bdd815200052612635de6b1b483d50e7b8b47bccd956af3d490e37fd8cf7eceff4b3502d9327a7338137cbc47658b8279f66f544a5d2983e164e', X'87a3236da8f6655b58e70dd568395423329546cc04ba28198dc9176656d89d25', X'0d7bf73518b8d83b956ef0ff75270f6accff0e0bc787898df097651b8eeb91b0');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (78, '01a208f1-c544-7bf7-a741-78df41ada8c1', '00000000-0000-7000-8000-000000000000', 17, 'person.created', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446392132948, 1795446392158485, '01a208f1-c544-7aaf-8a19-4fc5653a8b2c', X'0100000001da1f100910890bddca35ca5a667a6fd666ef04b83152dc5ad10b59e9899e26f9df1ef9ce54c6cf587ac03611e9c0a59d22872624f423f76b695002c045f3d78a67c5cb50e16a60c3f31168f9584903a813fef15bf71ca4e73360efdf9bc4450a321240183c94e33eeaeaa8023188a11967ab0966599a3976b3379689cf8f67b6180f665a0c761095135f192a0604d28cfa85a63901947b839d44c75e1afdf8bad5a87cd3c6143361673efe234effa6fed28a98cd67ff788d788b0260324d8893e7831dfa4a5ac5128e4a9176110d45fdc069685bcdc136a1ef6c515c', X'b88fb35fb9e4bff177c2d08e0851fbfd4a9d0f132bab056b5695ccd481dd65b2', X'a9834287aa9ea758d01ce4c0fc59a94031cc8fcef0480117b8bd02e2a824e65a');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (79, '01a208f1-c55f-7ad9-b487-4113f50ca391', '01a208f1-b50b-7801-b577-72c2d8ef5930', 44, 'run.step_started', 1, 'system', 'timer', 1795446392159120, 1795446392161243, 'run-9af37c750d20', X'0100000001a8fd04d4c487dc712aabca3e16822383db0f2e65cd01a07e8b237a596be94454a5fc0fbab777fe0cf38bb7386c276f7db80dd74f68525c60b6e0e68334bb5649028b8e1e198254eaf56e945c9e56cf03461e332891893737ab380dab946412dda83fb81d0f20201050f9b73d0e7cd03fa5ab65729615525bbd76ca2c0ebf21d04f8f57cbc631bfd8582e1dc09767915dbedd01868e469a27ef26df0cc27fdd855b0df3b23d53cfa017ffcd0d75fe27cefe2bda67c4ed64a9ebfcd254', X'2f50abd5c498a68c5659aa0df82b1594e93e471c8e78143a229abda31e832126', X'2ce30133643f31cd1af4add8a0ef6be9415c52c0276a45fa6843e584b95e5f11');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (8, '01a208f1-a8fa-740e-b2f4-f4dd709ff424', '00000000-0000-7000-8000-000000000000', 8, 'token.created', 1, 'operator:0', 'cli', 1795446384890023, 1795446384890438, 'cli-78c7350b9e40', X'0100000001a2f83223a7374c0be8aabe2355e606785814baa2997dc3dc6c78eda99772b29f50d46ec2458dcdef24253c423bfe40b557517ca11da7faa9cea832777f8c19da88409a39eb49ec4fc470305b163317bf25d995b17655a30a807a01e913074f8b965f030812a1669ee4f027c5d095ab69fdbfe5e78ed317493646c3d526d3c753db91db582c6f5f62e0c7cebb2555586bce0cbe7d5e941772a39172a7a0b222e20b7400fb427a8b57fe579161fba6aa2258681a549c117bfb7fe76742', X'5a13dd0be3796eeaf780e45063e51fd08dd042813d8dcdef2d8ea4446d8ace6b', X'e6f981ff0d55d2fd19eb01d3e956155b9ee253ded7a262ff0efda8aa17f30018');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (80, '01a208f1-c65e-78a4-adae-5f9f4cd75052', '00000000-0000-7000-8000-000000000000', 18, 'bot.hook_changed', 1, 'operator:0', 'cli', 1795446392414945, 1795446392421287, 'cli-217188fe3c82', X'0100000001077aa2f38f9829302572a987ae3d66a1b5ef075046585e4a4fb1eb4c9d9f19551edcd48d40fe0b82aff32b6cb4b7a2730c9d12854cda1edda7e42a2f89772393b0714e7d9adf56ccc7c3e395d621b4565ff0f9fce243447640eb4f501a8e59577b6774b16ef8bab84cb93932d025f7df1366d3663bd7df9cc2100a4b', X'3ffa80125cc22d8193100c10221c680d6fe39409ca70e3a72e526436b4e2d345', X'540599c17b97b62dbb7a6cfb594fe36fb000ac52e1adf594d5269c2d646ee82d');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (81, '01a208f1-c6e2-778a-be9a-28e2531172c0', '01a208f1-b50b-7801-b577-72c2d8ef5930', 45, 'member.joined', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446392546743, 1795446392548049, '01a208f1-c6e2-7f72-b96c-6b23dec45dd8', X'01000000012d9e8550396246c80120824ba3adc378794a5766674d8f69e4b6a9ba8c99110b782ed63053ffb93a24cbb5d495157255221e3dcd6cc8beaf9d1bf9851ce79bd1e58bfe0f497d9a004659501b3a85f283fd1961b101869fad9b88f8f9a881fbcd5b9c927d00476f56c65a6c6dae71e420ab7eb4e3473503f5a1a10f3c32b44b70e9f2ee6a81ef19e6ea832a660a8d9695deb001057da12c85ee2c7495', X'96c132213b1292ecac837779db8fae478009d4ffa20cc1f5cdbf8e33ff61b7f2', X'bb908b5aa0897ef8fe799b8961846b9c0c0e4499fa2a70d89a371948f91af4d9');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (82, '01a208f1-c70f-79d9-8a33-b631eeaff05d', '01a208f1-b50b-7801-b577-72c2d8ef5930', 46, 'message.posted', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446392591029, 1795446392599296, '01a208f1-c70f-72af-bc72-826320463223', X'01000000015d056c31e06edfb715d16cc6d78e4271b769e31202ca8d826801d41c667a18579525abbbfb07fee578dd4d9b637fd7693852831ebbcf99bcfa9784e57610ad8e1ee78230a48f2e642ffd295fd3e71eaa5c21f06d29ef2a8ffe0963a89137573b3278f20c6f6dbb334bc43b6de928a6d96be690bde9981cfad2c1bf57161c78480a1cec656b9d53cb9bfc6e887fbd77e9a6fef8a26ecd4fc068550f2a', X'e8e2198549729f48e0641cd488bf83a524fdac483206522a7d8b6ee42c61235a', X'b0a14e66bb71b1f1e633a4086b578dd1fb1718a5345d31de3a1c13f8674cc8ca');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (83, '01a208f1-c781-7c35-82d3-2283782f31d7', '01a208f1-b50b-7801-b577-72c2d8ef5930', 47, 'file.uploaded', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446392705816, 1795446392816159, '01a208f1-c781-7d02-b84a-87fc417ff82f', X'01000000017432626ff6883141099de95713b6138654451078baec8466ae233765809965775d2cf483888d9560dcabc9ae808e8edb988456b7177877dbd0ae4469931f331a9f552791739beed7341180eca4ab02bb2b1eda743c5f0389bd109a8112672f70232b6b164814cd7ae880048b3cfd7d6b14c9e284889cc9afd98ca151b0bfa5b33bdd1a5cc36b69c915c80b3ef32407888d823cb89567c96d2e633806d3383660f7dd458701c0f7342f74803f980dc0eed9a8c21fd4bd02e1abdbfe732c97a1e04d31ff2d9d0604a2446f68f304d5430d90bffff52335632719a0e1ee27b1917b0d50587d2433306d3685142ffb102bd8ca8b0820157741a14d659ff97e824d8af7259a3086abf876ce65ac68db315a0c4ca859190429339befb5ab20ea8803b5246ae99decba01ababf467d6e4878d26543a1c8eee2441ed5318127fd3915b4f73a8b733cdb825cf14b76d9ab869ab0e00f91ec253dc8dee35d981f5bc16378d3ebeb0adf110632035c10cac23c96c7de9d65121829f71bd7f0e90f72e20f57da29918380b5a8d1b18a03074142ed09b916cac75ef6322c33124a021', X'f6b7e6fad4fd64d5ea765b911de2a22bbf141c40290d252064db78fb2b7ee4da', X'584964d9db9bf7a36d5b4c9fd7bb7ac24a115b8c4e73556443dae2de348db82c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (84, '01a208f1-c7fa-768b-b60e-359008d2b021', '00000000-0000-7000-8000-000000000000', 19, 'file.accessed', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446392826551, 1795446392827098, '01a208f1-c7fa-7cdb-828c-e4c129a22606', X'01000000016dfc7260303488d239653963014f277cd554bd2955dc6952f77f7479654ecc0818c816a6e75f9975d7f70a60587df4573a557b3d96c3ad90d469664391ef4f457919413d790ffe02b92d02446b3fef8e4e6bc7350591187d09c70a01991bee18fc3ad22ce5631653037d70ae952a7b0cc2a57757e2539fcee4373b4f1754d56f21ddc89af350755317514d6db441192c24e4217e03d482c5c22431751279ecd5dc4274d987fdc25525122ed596730264b0c5de42ae1be1522c946b58', X'7472f5854cf1ed9c64ba9ff2463d1f4c5e32e7f92a6daa36aa357107683100ec', X'e3aff0ff13e01e0e5713693dd49bfbe3c14716efa8b7bdb12089ac8440309ec2');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (85, '01a208f1-c7fd-7892-b318-0a55d855617d', '01a208f1-b50b-7801-b577-72c2d8ef5930', 48, 'file.classified', 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'rest', 1795446392829618, 1795446392830074, '01a208f1-c7fd-71d1-b0e1-cf72b079fbc5', X'0100000001493c6a66ddd3d3adacd05ea2cae8011bd39fe1d4ce9f925c9b51438fb7d3c2bb503266766facead30f543b7fdca523dae94c9d5622fecc3fa60ba080251ee5bdecfec9614dcbade74169b2dcdacf360dad53066837d30765541b07786da788874db486211b36df2c44739373aac35e579c7461c5d1044ab052c2bc90dd34ec1b03a9d6eb469bc54c06fbd50efa4de43bf0076b9b5951c8eda35abcb37a44a9d52f934436b4485cea653066b15ce155943d1b47602a007f5b432519a2', X'4d4d13c676110719ad0507ee328d7a5fbc67855185772ee6dc5acdd73e901ad8', X'e4f53ac04c2be25b0db34fc6ee42543d0905be294eefc4df54309640becbde0b');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (9, '01a208f1-a959-738d-81ca-b7e79863a4d2', '00000000-0000-7000-8000-000000000000', 9, 'token.created', 1, 'operator:0', 'cli', 1795446384985414, 1795446384988031, 'cli-d61a2eb9bd04', X'010000000178eb1abdaf64e03abf5a65e0a3bf6eba277da6e59a17dd4eb6a4bab2246912adbe1afa83b4ec348e282b8cf8f418daf659684893468167a64e64df44c4bcb340044966c455ee0cc5f04729198c7bcceec078779c9a1c5e97764d43862a29e2d217bc1002301774c6b4be24cfdfcd30e73d8a926b22354840ae5f360063a46ff1430e9e8697c7296984902a45e3eaa0dade556213b593ffdbdf57436cae925fde21b4c24c09ba48524b682ef490c186e4ec6348c491c5dece77492b43', X'1e4280d614b7ab69b7fc9777a37b2c4bb9a15c420c2fc8d717542cc74c2d3239', X'ae1da746d0eeb1e18354f866456584307590cbdae02e35377f27f8b539d2d9a5');
INSERT INTO file_custody (file_id, room_id, seq) VALUES ('01a208f1-c781-7030-8e91-cfe1336d4384', '00000000-0000-7000-8000-000000000000', 19);
INSERT INTO file_custody (file_id, room_id, seq) VALUES ('01a208f1-c781-7030-8e91-cfe1336d4384', '01a208f1-b50b-7801-b577-72c2d8ef5930', 47);
INSERT INTO file_custody (file_id, room_id, seq) VALUES ('01a208f1-c781-7030-8e91-cfe1336d4384', '01a208f1-b50b-7801-b577-72c2d8ef5930', 48);
INSERT INTO file_keys (file_id, room_id, wrapped, ended_at) VALUES ('01a208f1-c781-7030-8e91-cfe1336d4384', '01a208f1-b50b-7801-b577-72c2d8ef5930', X'000000013eade582f6d11f0350130ccb1652bd985cb7bdb084967e7532c89f245215c0ba34c714004733798e', NULL);
INSERT INTO files (id, room_id, seq, message_id, uploader, size, classification, details, scan, created_at, shredded_at, damaged_at) VALUES ('01a208f1-c781-7030-8e91-cfe1336d4384', '01a208f1-b50b-7801-b577-72c2d8ef5930', 47, NULL, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 17, 2, X'01000000011a677d5f4817ca168f850463eb31b592b6fe7e146544d9d0f33e012e5e64cd7c59bf5249d8283515b88ec6a02b816dd7251636c2ab13b3309e6f4fc681e12375d417972ad13bf414a03f06074424598de964643edcb24355c6d8ab17037ef44fcf5fc594bc698d3db5543a8bfca9b2831f885b9f713f49bf8a4555cf984ed0598fb2ea0fc9a96d5d4b08ef2bc06ad4adca206db5f5c35bd762538d821ddea8f33f51f206cae395acce2278adb83f519abb72a8e3e44aa186d2f15e811ae36d6c433fe062f438bdaca96a35471a683e89b8f4c527d024ba227b59cdd8fec0fcdfd5aacdc48caf80aec24605817e675f1abe33d77768f7b0d35fb747a19e557d50b8b36e9efe26632f3dcf6a66f598987254fc213b4ef4aa344ff5e7285b112b6b5701e067e4df279be1740b776c4fa26ba778feffb527ef850cbdd4fc1360743285480b94e0bfe473da92faccc7664f155dc88de0f24d91a12680db94e77368de0c4162d0a3a62dae1987de5b021562668c45b15fc1405a16ebe9b121', 'unscanned', 1795446392705816, NULL, NULL);
INSERT INTO followers (name, position, holder, term, expires_at) VALUES ('search', 82, 'be29ed8e2b8a1239', 1, 0);
INSERT INTO grants (id, room_id, person_id, kind, opened_at, opened_seq, until, approved_by, closed_at, closed_how, reviewed_by, reviewed_at) VALUES ('01a208f1-b866-72c7-b668-dd727b6a9741', '01a208f1-b50b-7801-b577-72c2d8ef5930', '01a208f1-786f-7ef1-8c04-78960f486e9f', 'break_glass', 1795446388838817, 15, 1795449988838817, NULL, NULL, NULL, NULL, NULL);
INSERT INTO holds (id, room_id, incident_id, reason, placed_by, placed_at, release_reason, released_by, released_at) VALUES ('01a208f1-b843-783b-84bd-87fa22ceb221', '01a208f1-b50b-7801-b577-72c2d8ef5930', NULL, X'0100000001ec777f303a6828a91d38b673d679271244fa9c40caf15c83910236e00841fe1ba7a7102c4ca677f80dfaa329889d35564cc83d6f9c04ff02d9858307', '01a208f1-786f-7ef1-8c04-78960f486e9f', 1795446388803387, NULL, NULL, NULL);
INSERT INTO idempotency (hash, request_mac, status, subject, expires_at) VALUES (X'7f64621a2ab9392289603bcfb13e063e', X'f7e4eabb398cf61c825270305b57f53f', 201, '01a208f1-b7f7-7829-9b1a-c619c98c6901', 1795532788727659);
INSERT INTO incident_links (incident_id, relation, other_id, room_id, seq) VALUES ('01a208f1-b7f7-7829-9b1a-c619c98c6901', 'related', '01a208f1-c490-7a7a-b0d5-8eb318b648d7', '01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 12);
INSERT INTO incident_links (incident_id, relation, other_id, room_id, seq) VALUES ('01a208f1-c490-7a7a-b0d5-8eb318b648d7', 'related', '01a208f1-b7f7-7829-9b1a-c619c98c6901', '01a208f1-c490-784f-b548-3f25209ca854', 4);
INSERT INTO incident_roles (incident_id, role, person_id, room_id, seq) VALUES ('01a208f1-b7f7-7829-9b1a-c619c98c6901', 'incident_commander', '01a208f1-69fa-7e9c-ba1d-d97e19358657', '01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 9);
INSERT INTO incidents (id, number, room_id, status, severity, realness, type, is_private, classification, reporter, assignee, details, created_at, updated_at, version, closure_reason) VALUES ('01a208f1-b7f7-7829-9b1a-c619c98c6901', 1, '01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 'identified', 'SEV2', 'real', 'outage', 0, 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', NULL, X'010000000110d30454d4416b16525c9937defd204d317160bd2fcd266d2aa61fd04273a788f3be6494ee9bfc99fa736f50d358ef2d5ec371939059f9f698d4debb1451194b00ecd449e0af7372a086d844797a911e24550ceb3753a3b4e1aced5d18d439e0418f513446e33e3c60df53c5c4bdc525a301cac302c9a37fd9a0586dfadb87a786158646ff8901acf74d18daebca6202d9400e495b92032bf27b247d', 1795446388727659, 1795446388751856, 2, NULL);
INSERT INTO incidents (id, number, room_id, status, severity, realness, type, is_private, classification, reporter, assignee, details, created_at, updated_at, version, closure_reason) VALUES ('01a208f1-c490-7a7a-b0d5-8eb318b648d7', 2, '01a208f1-c490-784f-b548-3f25209ca854', 'investigating', 'SEV3', 'real', 'outage', 0, 1, '01a208f1-69fa-7e9c-ba1d-d97e19358657', NULL, X'0100000001cd9f138568524921df780345eb1b91bdcc0d0c155bd0679af2d8de3d07b365558fe799ff50f381377781e0930f021fca99133758ce5fb6d6ef6ce0ce3879e9dfa73b8cbc2dce8faca2aef0f0603a205bbf76fb4ddb518e9960aae8e5d3f0866c1130c5abbb9f548765e8ecb2a32daed1b6cd4486d33ce895a20b96aeaf5a43b49e49ebc78d5942997e78550fc71709d07d246afa7a2a9a259ba15fa5', 1795446391952186, 1795446391952186, 1, NULL);
INSERT INTO installation (name, value) VALUES ('epoch', '5c8a52dc247994f7d0d94cbb7ed74d21');
INSERT INTO installation (name, value) VALUES ('id', '0862513e57828001566ff639e8d363f7');
INSERT INTO master_keys (version, check_value, created_at) VALUES (1, X'83c9ee017e2ded8028dcf77184e955a9', 1795446363129869);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a208f1-69fa-7e9c-ba1d-d97e19358657', '01a208f1-b50b-7801-b577-72c2d8ef5930', 'commander', 1795446387979433);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a208f1-69fa-7e9c-ba1d-d97e19358657', '01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 'commander', 1795446388727659);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a208f1-69fa-7e9c-ba1d-d97e19358657', '01a208f1-b859-7fde-86e2-ea943e60269c', 'commander', 1795446388825716);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a208f1-69fa-7e9c-ba1d-d97e19358657', '01a208f1-c490-784f-b548-3f25209ca854', 'commander', 1795446391952186);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a208f1-88c6-7ebb-b1ed-f6115d54b416', '01a208f1-b50b-7801-b577-72c2d8ef5930', 'responder', 1795446387987512);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a208f1-c544-7680-9a61-e7269016c614', '01a208f1-b50b-7801-b577-72c2d8ef5930', 'responder', 1795446392546743);
INSERT INTO mentions (person_id, room_id, seq) VALUES ('01a208f1-88c6-7ebb-b1ed-f6115d54b416', '01a208f1-b50b-7801-b577-72c2d8ef5930', 4);
INSERT INTO mentions (person_id, room_id, seq) VALUES ('01a208f1-c544-7680-9a61-e7269016c614', '01a208f1-b50b-7801-b577-72c2d8ef5930', 46);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 13, '01a208f1-b81a-785d-bf79-15a75eb4e307', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'TEXT', 13, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795446388762493, 1795446388773620);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 16, '01a208f1-b866-7949-b25a-645de01343f8', 'system', 'SYSTEM', 16, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795446388838817, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 17, '01a208f1-c478-7124-b3a8-6bf74b71604a', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'COMMAND', 17, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795446391928497, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 19, '01a208f1-c478-7c8e-bcd9-30991e3d69f0', 'system', 'COMMAND_RESULT', 19, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795446391928497, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 21, '01a208f1-c490-758b-aaff-1dc756374326', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'COMMAND', 21, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795446391952186, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 23, '01a208f1-c490-75b9-b878-14213323fb52', 'system', 'COMMAND_RESULT', 23, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795446391952186, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 25, '01a208f1-c499-7f40-8ff9-f78aaca78830', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'COMMAND', 25, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795446391961786, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 27, '01a208f1-c499-7be4-8da4-8ab0e1ade06b', 'system', 'COMMAND_RESULT', 27, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795446391961786, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 29, '01a208f1-c4a4-7aaf-80eb-ac3c907d89c4', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'COMMAND', 29, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795446391972077, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 31, '01a208f1-c4a4-7cbc-aa69-40c33fe7a7f5', 'system', 'COMMAND_RESULT', 31, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795446391972077, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 33, '01a208f1-c4b4-7349-9452-22362841e4d1', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'COMMAND', 33, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795446391988372, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 35, '01a208f1-c4b4-7a70-803e-49f6ad608f89', 'system', 'COMMAND_RESULT', 35, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795446391988372, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 37, '01a208f1-c4c0-7d38-8c23-6ef1b9e7cf75', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'COMMAND', 37, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795446392000737, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 39, '01a208f1-c4c0-783c-b09f-0a314fc5df7b', 'system', 'COMMAND_RESULT', 39, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795446392000737, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 4, '01a208f1-b51c-7acf-8c78-cc79de4cfaf5', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'TEXT', 4, NULL, NULL, 1, 1795446388014488, NULL, NULL, 0, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 1795446388496719, 12, 1, X'47f22837488226428c5652b8c3e97074', X'7a4e280554a5d9f73c4b856a3f2f0312', 1795446387996041, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 42, '01a208f1-c541-792b-abe7-8d86cf1ecaf2', 'system', 'SYSTEM', 42, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795446392129831, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 46, '01a208f1-c70f-79d9-8a33-b631eeaff05d', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'TEXT', 46, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795446392591029, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 5, '01a208f1-b52e-7c6f-a2df-58cb8eef5af8', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'TEXT', 5, '01a208f1-b51c-7acf-8c78-cc79de4cfaf5', '01a208f1-b51c-7acf-8c78-cc79de4cfaf5', 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795446388014488, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 6, '01a208f1-b53f-77e9-a30b-03f84107868b', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'TEXT', 7, NULL, NULL, 0, NULL, 1795446388154217, NULL, 1, NULL, NULL, NULL, 0, NULL, NULL, 1795446388031581, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 8, '01a208f1-b5d6-7dbd-96f1-db56d20e9a11', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'TEXT', 8, NULL, NULL, 0, NULL, NULL, 1795446388452236, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795446388182259, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 10, '01a208f1-c4c0-7cc9-8970-c9ebf83ad5a2', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'UPDATE', 10, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795446392000737, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 5, '01a208f1-c499-772e-9275-26d857535d4f', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'TASK', 5, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795446391961786, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 7, '01a208f1-c4a4-71af-8417-459d0e9a9b78', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'DECISION', 7, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795446391972077, NULL);
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
INSERT INTO migrations (name) VALUES ('0013_runbooks');
INSERT INTO migrations (name) VALUES ('0014_bots');
INSERT INTO migrations (name) VALUES ('0015_files');
INSERT INTO migrations (name) VALUES ('0016_retention');
INSERT INTO parked_events (follower, position, room_id, fault, parked_at) VALUES ('search', 1, '00000000-0000-7000-8000-000000000000', 'it could not be read', 1795334534370525);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a208f1-5425-7297-a780-fb1b6f0e38a3', X'4e39ee52cc731b19a3ac489df8b7209a', X'c68fce9884c1388631cae2b50c382c7529a2198db1140eb78948b41dce74b25b', 32768, 1795446363173229);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a208f1-69fa-7e9c-ba1d-d97e19358657', X'79683154e905c08e682b335c8d5b1dea', X'c945f2fa9ae3992bde719c7a83f11b19f538f727f076a930a3406df3192d62f4', 32768, 1795446368762781);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a208f1-786f-7ef1-8c04-78960f486e9f', X'21ad17fbf692ed01c93df5eac675e3b4', X'ad3b4a6478c697a4cc76b2e256af9e2e75d76b699ffee49bcb441e8c14fce3bf', 32768, 1795446372463400);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a208f1-88c6-7ebb-b1ed-f6115d54b416', X'cfd6ddf3a242e56167a47a5c71659ad3', X'a34f150d67d4f5198e7b5a8607452eb7283cbb3adbb0787a615a8063b0607c7b', 32768, 1795446376646320);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a208f1-97e6-71d3-b9c7-3f3c5ff15c42', X'2b57346815d3ab92a034929d316ee67f', X'f2464bae4d1a3674603bf2d2ad3db8fa3fd61e88316fd92c4d532996398a1f1b', 32768, 1795446380518096);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a208f1-5425-7297-a780-fb1b6f0e38a3', 'admin', X'01000000019174effcf5ac7aa4724c2602512a4cceb353a107b9d40a195eb614f22328da1dbabd00e39b93980d3f16846649ceaba3a9ce6c8f21c59320ed1c8f54', 'user', 'admin', 4, 1, 1795446363173229);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a208f1-69fa-7e9c-ba1d-d97e19358657', 'olga', X'0100000001a9fa9dd8b7bbac4050cf0fcf60795a59e7c70b1f16cee7db9f232c3e88fc69a3d1e81282fd9dd28860bb931b53d93b3a7fa6000a0707b917c8869807', 'user', 'admin', 3, 1, 1795446368762781);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a208f1-786f-7ef1-8c04-78960f486e9f', 'carla', X'010000000189b47a0311746d60b95449e0c048a886fa90b667b8bb99a08aa2e5b9020a1dd2746fe6619935d8f9fa12b2213f8630de1c7b43f68b739cd8b431ce31', 'user', 'compliance', 3, 1, 1795446372463400);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a208f1-88c6-7ebb-b1ed-f6115d54b416', 'sam', X'01000000011d2d313e66cb62db8b2907f970e60062acf7a602511564dc3ed3ad615a0b22514702726d68a2aa94a60398d0dac1f061bc18b2e64f447e0f0494cee8', 'user', 'member', 1, 1, 1795446376646320);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a208f1-97e6-71d3-b9c7-3f3c5ff15c42', 'nora', X'0100000001fce4e3529e8296f1f765275ab615b30a98b9ac4b917e6f1b199dca35f0772d7d127b711f6977cb30afdfdcbe1ecc316e745da4a0c964abb53215dfc3', 'user', 'member', 1, 1, 1795446380518096);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a208f1-c544-7680-9a61-e7269016c614', 'clock', X'010000000168c461c8468dc9a01ee4be7350585cb112911f517c6d7f3b7ba489e1828e6d8a7205253cdc9a21f9a885e8b3441fcb21331d438dcaa45a3f81e72d51', 'bot', 'member', 1, 1, 1795446392132948);
INSERT INTO reactions (message_id, emoji, person_id, seq) VALUES ('01a208f1-b51c-7acf-8c78-cc79de4cfaf5', '👍', '01a208f1-88c6-7ebb-b1ed-f6115d54b416', 10);
INSERT INTO read_markers (person_id, room_id, seq) VALUES ('01a208f1-88c6-7ebb-b1ed-f6115d54b416', '01a208f1-b50b-7801-b577-72c2d8ef5930', 4);
INSERT INTO recovery_codes (hash, person_id) VALUES (X'10ba90ddaabe878815ce22955ead78b4', '01a208f1-69fa-7e9c-ba1d-d97e19358657');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'1790d18f9a295b0c75b38938a8a05fc4', '01a208f1-69fa-7e9c-ba1d-d97e19358657');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'343c43499221e75ad42be75a972ac5ab', '01a208f1-69fa-7e9c-ba1d-d97e19358657');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'37f58e38116a3b8edf24d601b6e1d941', '01a208f1-69fa-7e9c-ba1d-d97e19358657');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'441af6dea5e18d067aeef604f5afd244', '01a208f1-69fa-7e9c-ba1d-d97e19358657');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'54dadee002ab08c73660c766466c77a5', '01a208f1-69fa-7e9c-ba1d-d97e19358657');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'72f6852d6768991478e33e0e40b75646', '01a208f1-69fa-7e9c-ba1d-d97e19358657');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'b42f0aeeb19062936c67aa5bd1e15ab0', '01a208f1-69fa-7e9c-ba1d-d97e19358657');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'dc13b677503e941a719b702b38ad9866', '01a208f1-69fa-7e9c-ba1d-d97e19358657');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'e64cab51365c4a0f3d6ee7db51790f25', '01a208f1-69fa-7e9c-ba1d-d97e19358657');
INSERT INTO retention_policies (id, name, days, act, classification, incident_type, room_id, created_by, created_at, updated_at, incident_status) VALUES ('01a208f1-b850-70fd-b465-a91bf2a7cd11', X'01000000013535bc3fe11797c15073fc93437c118de7e4acbedc83a4678ca3b957c40c689de17a335884f4f26294d5062f1db8db1bcfac0980089097e64f8135a7', 3650, 'shred', NULL, NULL, NULL, '01a208f1-786f-7ef1-8c04-78960f486e9f', 1795446388816627, 1795446388816627, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('00000000-0000-7000-8000-000000000000', 1, 1, X'80af6a54d37ab619f79dbd223ac304df5e2bd3fe2e76ca173cfba4074fd1a7efeb27c403efbe7393', 1795446363131228, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 1, 1, X'd316327f7a54b39806ff7ccf9776951a321526659a65c00eb4d498e70795c155fb6ddbbc754c9c5d', 1795446387981448, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 1, 1, X'081d7105f3de9e8da2aab96e78c187fbc8e3a384b7c90271472b320f7784c762a2f3abf4843fe4b9', 1795446388728658, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a208f1-b859-7fde-86e2-ea943e60269c', 1, 1, X'a6769aacc6990291125b797e7351415f63d824c184af90030f38bd4852f47a47e39858d273ecd148', 1795446388826143, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a208f1-c490-784f-b548-3f25209ca854', 1, 1, X'9812b2470ba5076c0c0e9a7dc461dfbb3d95f356896402a8824c14d5eab738d29f3191ed4df2d933', 1795446391952991, 0, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('00000000-0000-7000-8000-000000000000', '-house-', NULL, X'01000000017245ac75f61d683c4bceb8393c3dde176f70147405a6396b3163fe20573a8365dfae350e6e2b19fa0a951f9bb1cf354e6bf30ba9999ded884a9d6b75', X'01000000011898541419f78cff7bfee7017f1021247671fc521962914cf64dcfc04b597b03e249af4677b34ad5405b237fadf300fe813e2f35f0e9289c03c81d15', 1, 4, 0, 19, 0, 0, 1795446392827098, 1795446363131228, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 'bridge', NULL, X'01000000013809d7aba7d7641592080904229569665910d59e4baca55c8a67659ea58cad87dc633f2d2ef014669cbf78561e83d73a75f78e585b3a1acc0803dcc0', X'0100000001b8cc73bf450fc93aa4d337dd80c8b995ae197536e2cc96f1f17b3856cb8a37645a10a2b8cefb393ca7e1fcfb418f9c268015117e713ef2aa93790924', 0, 1, 0, 48, 3, 20, 1795446392830074, 1795446387979433, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 'inc-1', '01a208f1-b7f7-7829-9b1a-c619c98c6901', X'0100000001a98d62803f976cdd61520fedcd8a03356a4589b0f10fdee875b4e5449a19dabc4c01918383d5a254a3d68a08bbf0024787544c3814d07d5bcb43a6ff', X'01000000014c806c6ab71fb8f28fde1428df6ebda7bbbcd99d150c23ae37b354e0be07fe8d6a1125023bf69e91eeea643ef03b13cb52aa3340693b02d8109904ad', 0, 1, 0, 12, 1, 3, 1795446392046619, 1795446388727659, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a208f1-b859-7fde-86e2-ea943e60269c', 'old', NULL, X'01000000016be48db9b6f260c8d21e73e4cd7288dd26a26bde1dffa49b479b859142c1558dfb9d820a46b8e0c5ab3e349b5cbd6c12d01b588e5efcfbc5f583eb61', X'0100000001acd872b6f10cfb81487fb586b976e4a8ddd97e8920d494eb5d22298d78f7227fbac0f528bb6f75389c8a05b5faf01dbc1a6afb1e3b29886287346db7', 0, 1, 0, 2, 1, 0, 1795446388826143, 1795446388825716, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a208f1-c490-784f-b548-3f25209ca854', 'inc-2', '01a208f1-c490-7a7a-b0d5-8eb318b648d7', X'01000000018e31d7d5fa95254ff2bee73288212b03d285646a7a97261558e5202ae176eb46613a813ac62fe83835f7ed500a797a41dc2e560c68b5c76e76d409da', X'01000000018d35f18aeecc10d8b5849808cb133a454dd7a23ee88cc93d14ed50c2a44b9e1ad8296f1ef6d2c49f16ddd27682405157531eb7aed75d29a7e54fcc27', 0, 1, 0, 4, 1, 0, 1795446392046619, 1795446391952186, NULL, NULL);
INSERT INTO run_steps (run_id, step, action, state, started_seq, started_at, finished_seq, finished_at, decided_by, result_id) VALUES ('01a208f1-c50d-77ce-b7e2-4874d4e46f6a', 0, 'message', 'succeeded', NULL, 1795446392129831, 43, 1795446392129831, NULL, '01a208f1-c541-792b-abe7-8d86cf1ecaf2');
INSERT INTO run_steps (run_id, step, action, state, started_seq, started_at, finished_seq, finished_at, decided_by, result_id) VALUES ('01a208f1-c50d-77ce-b7e2-4874d4e46f6a', 1, 'wait', 'started', 44, 1795446392159120, NULL, NULL, NULL, NULL);
INSERT INTO runbook_secrets (name, value, set_by, set_at) VALUES ('lb', X'01000000014c330927c210e8420b8991b248910222ac52222553bf7e948504dcd51bb528b08fed2aeb08dd839c4d4d683bb79708769050ee31c8a72a8c75115500', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 1795446392055771);
INSERT INTO runbooks (name, version, title, risk, digest, source, saved_by, saved_at) VALUES ('tidy', 1, X'01000000019f4c9033a1b871c7a94ee7f5b7c230acd453b573979bd0ddfc28ac931eb942a0cd67e3d1b1b092016291dee33d0afdb2911d9249b0991620f604e224', 'low', '2ee2e647d1a8c7825a953ff844bdb2fe9bf95283733a8fc9c3bb06af59c6e8b2', X'010000000197c4b82dbb54efabda47eb1956c4c835371b59fb864975808ccb3b2a5f2e7a8d1dcf07cc63253ae83ced9cde4caaab6d502a5c7b03313611d58a0b2975ac6dc55f0f803dfc91cd1abcbdc2591ce95130dda7025358308bddbe17e8b4652cbd42162ad4a92a6cf8ef630322765965a9d6ffb2c508b2b0c868b3315c72', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 1795446392065410);
INSERT INTO runs (id, number, room_id, message_id, actor, runbook, version, digest, risk, state, step, is_failing, wake_at, approved_by, started_seq, started_at, finished_seq, finished_at, epoch) VALUES ('01a208f1-c50d-77ce-b7e2-4874d4e46f6a', 1, '01a208f1-b50b-7801-b577-72c2d8ef5930', NULL, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 'tidy', 1, '2ee2e647d1a8c7825a953ff844bdb2fe9bf95283733a8fc9c3bb06af59c6e8b2', 'low', 'running', 1, 0, 1795532792159120, NULL, 41, 1795446392077714, NULL, NULL, '5c8a52dc247994f7d0d94cbb7ed74d21');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 11, X'8766b9159901c78e9524edba70337a6ba8c86ff01b38af8c263c0cdfd035be8a3afea2289ec79ba9');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 14, X'a5d5ff924549023eaad018190bd9735aaebcb5812dea93e312aa1db429dc93be16bcd814967cd12b3afea2289ec79ba96a75b79cb8975ffb766469aa4a9a6aa9');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 15, X'8a123b908e3b1a803afea2289ec79ba9');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 16, X'c3a6ef07a717a046f816e73f3e396a9407b233077508797b3afea2289ec79ba94b0df47d2f3ff42f');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 35, X'88eecd48c13dcfba9699a525cb2d5e669a818838aac33372aa78526c0f64c1bdac84b2c6c15b60a2aee32e56fd401e30b8565db2c89ed565c3a6ef07a717a046c5260e656a654934c68bfab5b674de54c7b39a74813ec7bdce9c0e8a13453d02daf8171315a8df11ed421eeb2aaf62c804d6b53a39ec48d210ac3f4c4aed3e0d1455cdafa1f1f93816804f3d5ff79f8918337fcf6c55a2c21e9cbcf4ed49908a265481a9998b4f5229567f2a7bcc297538a325f9d19a4805433bc27d5af171be6bebe9800c40da996c1367a91e498fb8');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 37, X'3afea2289ec79ba95dadf767beeba8365f483d65a7027cfc');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 39, X'8402bff5031d549a8766b9159901c78e8eaab44bd8f6a403a02f05643a5a16e2aa78526c0f64c1bdac84b2c6c15b60a2c36e27c3a49a1f1bc3cc037fbeab85e9c7b39a74813ec7bdce9c0e8a13453d02cf9fdaa8e22b103edaf8171315a8df11f3fc1343b5f926041221853d99aaf6611297e648bff6d68c1b43981e483fc5405687d26380b641dc74881407046bb8e37ae9d88510c0e44e');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 41, X'8c5b6c5fa0da245bb8b89df430727dac09956a98f1db34553afea2289ec79ba95dadf767beeba83664695ea36df1ddb3');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 46, X'8eaab44bd8f6a4039e76409492dd42f8d2d9349cc900dc19daf8171315a8df11f3fc1343b5f9260412aa1db429dc93be18337fcf6c55a2c264695ea36df1ddb36591fdd2afdec3b46e8fe48a428a31e9');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 48, X'919a052e89869c5e9e76409492dd42f8c3a6ef07a717a046c5f7507a13df130cce411e546e4d4b5acfb223b102149d5316bcd814967cd12b3afea2289ec79ba93ca7e423da69ae33467f84fa92b8d6585dadf767beeba836');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 52, X'8eaab44bd8f6a403a02f05643a5a16e2daf8171315a8df11e720e6b668f487ba21f1295b90d6104573cd46d69213eabb');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 54, X'9e76409492dd42f8ce411e546e4d4b5aea10866440bfe22bf816e73f3e396a94fcd218e8b933efa00e02f5ebab95a7b712aa1db429dc93be16bcd814967cd12b1fed049319b0f1c23afea2289ec79ba95dadf767beeba836790a7b5181d5e139');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 58, X'8eaab44bd8f6a403daf8171315a8df11f28666d281f2132e65d87e3041c76a777314fa7b6f3ab8ad');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 60, X'9e76409492dd42f89f6f117996100ecdce411e546e4d4b5a16bcd814967cd12b3afea2289ec79ba95dadf767beeba836');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 63, X'8402bff5031d549a8d4d832998ae20df8eaab44bd8f6a4039fe6b495814c6336a02f05643a5a16e2daf8171315a8df11e720e6b668f487bae96a8fc43f90d93703e9363394149d5412aa1db429dc93be1fed049319b0f1c22065f477d2e0439d245f07ecbe9d04d826812da515c998cd39d9b0e21a7e44153e88089c6b90555c49a2dca231b740d175b6f73a10c781bb7ae9d88510c0e44e7e81a0c9a75c41e4');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 65, X'8f7a7f9cb4805ca39524edba70337a6b9e04d9e54c9dace49e38f7ac632dcef09e76409492dd42f8ce411e546e4d4b5ad1868f05b0e4d9fc16bcd814967cd12b3afea2289ec79ba93e973cbbfb4f159548d3fd44323af78c5dadf767beeba836');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 69, X'891eab7695ecf1eb899be744a6e710258eaab44bd8f6a4039e38f7ac632dcef0aa78526c0f64c1bdac84b2c6c15b60a2ad696306723f71d5c3a6ef07a717a046c3cc037fbeab85e9c5f7507a13df130ccc20f94133faa2ddce9c0e8a13453d02daf8171315a8df11e8801f76bf2f6f4c1297e648bff6d68c12aa1db429dc93be2e17cba1efeacf3e3a69f901f8bc2ed03e973cbbfb4f1595');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 76, X'88eecd48c13dcfbadaf8171315a8df111fb8302273fc84c2');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 82, X'f816e73f3e396a9412aa1db429dc93be3afea2289ec79ba93e0e7d7e8921838751842ffaa622d05d578d8e418b997f526a75b79cb8975ffb');
INSERT INTO search_entries (room, position, tokens) VALUES (2, 24, X'85051d4076b2d4e689c064e5ca459f418fa75dc543e05af5bb714be78c155638cb25a3f443a0eb74da94c9f2b8774ea8eb84d6a64c26d0b21b6b07a08e56505a646596ed9d3814e3');
INSERT INTO search_entries (room, position, tokens) VALUES (2, 50, X'8badd87a25da07079509034275defcaeae3bab7bfa6a52b0bb714be78c155638bd123134cbc89d71251b70676a2326be');
INSERT INTO search_entries (room, position, tokens) VALUES (2, 56, X'8942b44b007eca7aaa8a5c2d4cfabab0aacdd64d73ad3630bb714be78c155638ec23ec87b4d0b7240a12975989d2fda214dcb41d88e94e536c33a4eba683a543');
INSERT INTO search_entries (room, position, tokens) VALUES (2, 67, X'8eb5000ce853f866bb714be78c155638ebd08fc310aede61fdc945cced2fc8b76662bb052e997066');
INSERT INTO search_entries (room, position, tokens) VALUES (3, 31, X'a20182563eb867b4594fde8271f6f2a0');
INSERT INTO search_entries (room, position, tokens) VALUES (4, 44, X'9b2cd847f799e17fd7c4c6415473a53ce3fd6828c142238962b9f6ece68d292e6d974b05a957e3a66f6a1f2a2d54391a');
INSERT INTO search_rooms (room_id, number, refilled_seq) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 1, 0);
INSERT INTO search_rooms (room_id, number, refilled_seq) VALUES ('01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 2, 0);
INSERT INTO search_rooms (room_id, number, refilled_seq) VALUES ('01a208f1-b859-7fde-86e2-ea943e60269c', 3, 0);
INSERT INTO search_rooms (room_id, number, refilled_seq) VALUES ('01a208f1-c490-784f-b548-3f25209ca854', 4, 0);
INSERT INTO search_tokens (room, token, position) VALUES (1, -1350482942875442488, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -1580615704065875413, 54);
INSERT INTO search_tokens (room, token, position) VALUES (1, -1627330242298193609, 63);
INSERT INTO search_tokens (room, token, position) VALUES (1, -1693318865017147572, 69);
INSERT INTO search_tokens (room, token, position) VALUES (1, -1792178980574165062, 52);
INSERT INTO search_tokens (room, token, position) VALUES (1, -1792178980574165062, 63);
INSERT INTO search_tokens (room, token, position) VALUES (1, -229093243223806048, 54);
INSERT INTO search_tokens (room, token, position) VALUES (1, -2668357408481812719, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -2668357408481812719, 39);
INSERT INTO search_tokens (room, token, position) VALUES (1, -2668357408481812719, 46);
INSERT INTO search_tokens (room, token, position) VALUES (1, -2668357408481812719, 52);
INSERT INTO search_tokens (room, token, position) VALUES (1, -2668357408481812719, 58);
INSERT INTO search_tokens (room, token, position) VALUES (1, -2668357408481812719, 63);
INSERT INTO search_tokens (room, token, position) VALUES (1, -2668357408481812719, 69);
INSERT INTO search_tokens (room, token, position) VALUES (1, -2668357408481812719, 76);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3253511407806653415, 46);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3348832018297988612, 65);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3480680318852883117, 48);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3485827167677640642, 39);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3558953619337954046, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3558953619337954046, 39);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3558953619337954046, 69);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3584550480433558694, 48);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3584550480433558694, 54);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3584550480433558694, 60);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3584550480433558694, 65);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3737713632277257507, 69);
INSERT INTO search_tokens (room, token, position) VALUES (1, -4056729014155425859, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -4056729014155425859, 39);
INSERT INTO search_tokens (room, token, position) VALUES (1, -4139939774079902124, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -4181785243740597492, 48);
INSERT INTO search_tokens (room, token, position) VALUES (1, -4181785243740597492, 69);
INSERT INTO search_tokens (room, token, position) VALUES (1, -4240686170383234764, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -4338088493869988375, 39);
INSERT INTO search_tokens (room, token, position) VALUES (1, -4338088493869988375, 69);
INSERT INTO search_tokens (room, token, position) VALUES (1, -4348525574032482234, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, -4348525574032482234, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -4348525574032482234, 48);
INSERT INTO search_tokens (room, token, position) VALUES (1, -4348525574032482234, 69);
INSERT INTO search_tokens (room, token, position) VALUES (1, -4364507267641762021, 39);
INSERT INTO search_tokens (room, token, position) VALUES (1, -5136181702905659988, 41);
INSERT INTO search_tokens (room, token, position) VALUES (1, -5163836900282280603, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -570014044002882924, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, -570014044002882924, 54);
INSERT INTO search_tokens (room, token, position) VALUES (1, -570014044002882924, 82);
INSERT INTO search_tokens (room, token, position) VALUES (1, -5844776940245869008, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -5855605849062730781, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, -5951116553255685675, 69);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6015486635542880094, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6015486635542880094, 39);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6015486635542880094, 69);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6138379796253936806, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6163085465988316739, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6163085465988316739, 39);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6163085465988316739, 69);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6284650202955993204, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6497005883719351746, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6904293775701829918, 39);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6904293775701829918, 52);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6904293775701829918, 63);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6924648822823165130, 63);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6958323685357777203, 60);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7028359161601768712, 46);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7028359161601768712, 48);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7028359161601768712, 54);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7028359161601768712, 60);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7028359161601768712, 65);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7045609297250758928, 65);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7045609297250758928, 69);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7060278736953955100, 65);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7313414542908509326, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7594857714842509722, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7699768077894583701, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7699768077894583701, 65);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7955040094362624930, 48);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8108027868107219805, 65);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8166516736427383805, 39);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8166516736427383805, 46);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8166516736427383805, 52);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8166516736427383805, 58);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8166516736427383805, 63);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8166516736427383805, 69);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8264805526476545825, 63);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8332947527542627237, 41);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8497664054847137152, 15);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8530970787079319515, 69);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8566220915402280469, 69);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8579694527730823238, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8579694527730823238, 76);
INSERT INTO search_tokens (room, token, position) VALUES (1, -865795846825236988, 39);
INSERT INTO search_tokens (room, token, position) VALUES (1, -865795846825236988, 46);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8690054928552310898, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8690054928552310898, 39);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8934367651709496166, 39);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8934367651709496166, 63);
INSERT INTO search_tokens (room, token, position) VALUES (1, -970975615342472402, 58);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1009639659029243831, 54);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1201404797508206093, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1306471866531772001, 39);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1339792614298670732, 39);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1339792614298670732, 69);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1344920098357154750, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1344920098357154750, 46);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1344920098357154750, 54);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1344920098357154750, 63);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1344920098357154750, 69);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1344920098357154750, 82);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1465303407998925112, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1621382990875041673, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1638421947391725867, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1638421947391725867, 48);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1638421947391725867, 54);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1638421947391725867, 60);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1638421947391725867, 65);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1743878009575023298, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1743878009575023298, 46);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1964581118292247872, 39);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2205845677643763850, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2285629735423476930, 76);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2300500014493921730, 54);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2300500014493921730, 63);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2334540777337668509, 63);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2445781545887600709, 52);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2620822221544555736, 63);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2755091227454324362, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2761975036910456658, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2774549032495323341, 63);
INSERT INTO search_tokens (room, token, position) VALUES (1, 281816046842977620, 63);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2978708023994493301, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 3321347146584346430, 69);
INSERT INTO search_tokens (room, token, position) VALUES (1, 348665282852309202, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4081147442221434885, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4168557415261684757, 63);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4209169113617805008, 69);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4251013393630600105, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4251013393630600105, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4251013393630600105, 15);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4251013393630600105, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4251013393630600105, 37);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4251013393630600105, 41);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4251013393630600105, 48);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4251013393630600105, 54);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4251013393630600105, 60);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4251013393630600105, 65);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4251013393630600105, 82);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4370712806025702963, 48);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4471649462445507463, 82);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4505860895096722780, 63);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4510140329907656085, 65);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4510140329907656085, 69);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4844679667819573694, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5079925116435486296, 48);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5247816460159088524, 65);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5306045900172771537, 63);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5408247546042643503, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, 554561811241269627, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5873872567573598301, 82);
INSERT INTO search_tokens (room, token, position) VALUES (1, 6235183533920764380, 39);
INSERT INTO search_tokens (room, token, position) VALUES (1, 6308855065182043986, 82);
INSERT INTO search_tokens (room, token, position) VALUES (1, 6750323441455048758, 37);
INSERT INTO search_tokens (room, token, position) VALUES (1, 6750323441455048758, 41);
INSERT INTO search_tokens (room, token, position) VALUES (1, 6750323441455048758, 48);
INSERT INTO search_tokens (room, token, position) VALUES (1, 6750323441455048758, 54);
INSERT INTO search_tokens (room, token, position) VALUES (1, 6750323441455048758, 60);
INSERT INTO search_tokens (room, token, position) VALUES (1, 6750323441455048758, 65);
INSERT INTO search_tokens (room, token, position) VALUES (1, 6865805138729270524, 37);
INSERT INTO search_tokens (room, token, position) VALUES (1, 690575322996487253, 41);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7235418332364660147, 41);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7235418332364660147, 46);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7318909950789338036, 46);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7338754338527341175, 58);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7671239424035217403, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7671239424035217403, 82);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7776565917755955865, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7787682156708990904, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7966837548314669545, 46);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8292528221949966509, 58);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8344403571975121595, 52);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8396983525603784931, 39);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8482238776960582075, 63);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8531059774263552681, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8721919218357231929, 54);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8856848208224117838, 39);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8856848208224117838, 63);
INSERT INTO search_tokens (room, token, position) VALUES (1, 9115743908731306468, 63);
INSERT INTO search_tokens (room, token, position) VALUES (2, -1431040188975368412, 56);
INSERT INTO search_tokens (room, token, position) VALUES (2, -1454504611679379871, 67);
INSERT INTO search_tokens (room, token, position) VALUES (2, -1475818768140152654, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -159519565339965257, 67);
INSERT INTO search_tokens (room, token, position) VALUES (2, -2696308232573989208, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -3808457640369919116, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -4822738148133397135, 50);
INSERT INTO search_tokens (room, token, position) VALUES (2, -4940083858388986312, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -4940083858388986312, 50);
INSERT INTO search_tokens (room, token, position) VALUES (2, -4940083858388986312, 56);
INSERT INTO search_tokens (room, token, position) VALUES (2, -4940083858388986312, 67);
INSERT INTO search_tokens (room, token, position) VALUES (2, -5891927138513562960, 50);
INSERT INTO search_tokens (room, token, position) VALUES (2, -6139015088894560720, 56);
INSERT INTO search_tokens (room, token, position) VALUES (2, -6158008190840948048, 56);
INSERT INTO search_tokens (room, token, position) VALUES (2, -7707625703287620434, 50);
INSERT INTO search_tokens (room, token, position) VALUES (2, -8095398703346459915, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -8163618694101731226, 67);
INSERT INTO search_tokens (room, token, position) VALUES (2, -8381805312333969657, 50);
INSERT INTO search_tokens (room, token, position) VALUES (2, -8520699556881129663, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -8556078107826664838, 56);
INSERT INTO search_tokens (room, token, position) VALUES (2, -8861644529075039002, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, 1503274414578945619, 56);
INSERT INTO search_tokens (room, token, position) VALUES (2, 1975681247696277594, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, 2673854393239152318, 50);
INSERT INTO search_tokens (room, token, position) VALUES (2, 7234354323729683683, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, 725808900780260770, 56);
INSERT INTO search_tokens (room, token, position) VALUES (2, 7377664770517332070, 67);
INSERT INTO search_tokens (room, token, position) VALUES (2, 7796756711926375747, 56);
INSERT INTO search_tokens (room, token, position) VALUES (3, -6772989057657444428, 31);
INSERT INTO search_tokens (room, token, position) VALUES (3, 6435607044374852256, 31);
INSERT INTO search_tokens (room, token, position) VALUES (4, -2018342533741796471, 44);
INSERT INTO search_tokens (room, token, position) VALUES (4, -2898974276227717828, 44);
INSERT INTO search_tokens (room, token, position) VALUES (4, -7265194295247117953, 44);
INSERT INTO search_tokens (room, token, position) VALUES (4, 7113988583749134638, 44);
INSERT INTO search_tokens (room, token, position) VALUES (4, 7896862959305483174, 44);
INSERT INTO search_tokens (room, token, position) VALUES (4, 8028263551750912282, 44);
INSERT INTO second_factors (person_id, secret, begun_at, confirmed_at, last_step) VALUES ('01a208f1-69fa-7e9c-ba1d-d97e19358657', X'0100000001910609f74f8bcbe61f2b0f8a44c15cefb0e7e70030b66593f2aa3d8bd50ce9ff77524c756a6694fc3f2aff85cbd1d2993ebbe1c86f987e713e5c4cd85f1fda2e3ffd040d09315e02cf632451b7dbd77126e2bda58b96df47b592477e', 1795446391803218, 1795446391865782, 59848213);
INSERT INTO sessions (id, hash, person_id, created_at, used_at, expires_at) VALUES ('01a208f1-b506-77fc-abf8-ddad52a16567', X'20e91f503d28de23fd123d59ea5440ab41a4668b2a4fc3ce81a1cd17407cbae7', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 1795446387974028, 1795446387974028, 1796051187974028);
INSERT INTO tasks (id, room_id, seq, kind, state, owner, due_at, added_by, added_at, ended_at) VALUES ('01a208f1-c499-772e-9275-26d857535d4f', '01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 5, 'task', 'open', '01a208f1-69fa-7e9c-ba1d-d97e19358657', NULL, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 1795446391961786, NULL);
INSERT INTO tickets (hash, purpose, person_id, credential, expires_at) VALUES (X'cdf18b3107e677d661fc89ff54510b0dbed89a3eee84ef0dced701a00b617ff9', 'mln_', '01a208f1-97e6-71d3-b9c7-3f3c5ff15c42', '', 1795532784612301);
INSERT INTO tickets (hash, purpose, person_id, credential, expires_at) VALUES (X'fb41884459ba7b04f5d10b05668828049ddbd131ff7180861745d9e62313c328', 'mln_', '01a208f1-5425-7297-a780-fb1b6f0e38a3', '', 1795532767999195);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 12, '01a208f1-b710-7d6e-9b31-2202858f1368', 'message.pinned', '01a208f1-b51c-7acf-8c78-cc79de4cfaf5', NULL, 1795446387996041, 1795446387996041, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 2, '01a208f1-b50b-7495-b872-cea1bef4a868', 'member.joined', NULL, NULL, 1795446387979433, 1795446387979433, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 3, '01a208f1-b513-763d-8f64-021e16f2b7e6', 'member.joined', NULL, NULL, 1795446387987512, 1795446387987512, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208f1-b50b-7801-b577-72c2d8ef5930', 45, '01a208f1-c6e2-778a-be9a-28e2531172c0', 'member.joined', NULL, NULL, 1795446392546743, 1795446392546743, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 11, '01a208f1-c4c0-7dff-904b-2dff8adb12b2', 'update.sent', '01a208f1-c4c0-7cc9-8970-c9ebf83ad5a2', '01a208f1-c4c0-77dd-83c3-e49a20d81ea2', 1795446392000737, 1795446392000737, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 12, '01a208f1-c4ed-7a98-89b8-a34f7178755d', 'incident.linked', NULL, NULL, 1795446392045865, 1795446392045865, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 2, '01a208f1-b7f7-71fa-b866-0940e6467249', 'incident.declared', NULL, NULL, 1795446388727659, 1795446388727659, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 3, '01a208f1-b7f7-7c66-ba06-92844c28f525', 'member.joined', NULL, NULL, 1795446388727659, 1795446388727659, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 4, '01a208f1-b80f-74f6-84e6-7cb40781254e', 'incident.status_changed', NULL, NULL, 1795446388751856, 1795446388751856, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 6, '01a208f1-c499-7c85-b32d-efcb456ac378', 'task.added', '01a208f1-c499-772e-9275-26d857535d4f', '01a208f1-c499-7b69-828c-8805656e2ec9', 1795446391961786, 1795446391961786, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 8, '01a208f1-c4a4-7668-89bd-c0a19d091bb4', 'decision.made', '01a208f1-c4a4-71af-8417-459d0e9a9b78', '01a208f1-c4a4-7804-9e26-853ec23b8edb', 1795446391972077, 1795446391972077, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 9, '01a208f1-c4b4-7ce0-9151-8769306345c5', 'role.assigned', NULL, '01a208f1-c4b4-74bc-9054-9d6daafae4e2', 1795446391988372, 1795446391988372, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208f1-b859-7fde-86e2-ea943e60269c', 2, '01a208f1-b859-7903-a60e-c997af5a4273', 'member.joined', NULL, NULL, 1795446388825716, 1795446388825716, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208f1-c490-784f-b548-3f25209ca854', 2, '01a208f1-c490-79af-806b-75276666a385', 'incident.declared', NULL, '01a208f1-c490-708a-9b68-7b3b05b38d88', 1795446391952186, 1795446391952186, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208f1-c490-784f-b548-3f25209ca854', 3, '01a208f1-c490-7105-ba68-e9070eb4e485', 'member.joined', NULL, '01a208f1-c490-708a-9b68-7b3b05b38d88', 1795446391952186, 1795446391952186, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208f1-c490-784f-b548-3f25209ca854', 4, '01a208f1-c4ed-7e81-b399-abbe3580f102', 'incident.linked', NULL, NULL, 1795446392045865, 1795446392045865, 0, NULL);
INSERT INTO timers (kind, subject, due_at, holder, leased_until) VALUES ('retention', '01a208f1-b850-70fd-b465-a91bf2a7cd11', 1795449988920081, NULL, NULL);
INSERT INTO timers (kind, subject, due_at, holder, leased_until) VALUES ('update', '01a208f1-c4c0-7cc9-8970-c9ebf83ad5a2', 1795448192000737, NULL, NULL);
INSERT INTO tokens (id, hash, person_id, created_at, expires_at, used_at, revoked_at, scopes) VALUES ('01a208f1-a8a7-7743-bf0d-da4684ca22db', X'856ee06a5aa374a4d92c00e9c98b6fdfa77dd1fecb684a270c28459d8184211d', '01a208f1-69fa-7e9c-ba1d-d97e19358657', 1795446384807369, NULL, NULL, NULL, '');
INSERT INTO tokens (id, hash, person_id, created_at, expires_at, used_at, revoked_at, scopes) VALUES ('01a208f1-a8fa-7fd1-b6c9-a787941f8dc0', X'7020eb89adc519eef309d79a0f4985882aee31df68f0dc01d8054082a53c7bd9', '01a208f1-88c6-7ebb-b1ed-f6115d54b416', 1795446384890023, NULL, NULL, NULL, '');
INSERT INTO tokens (id, hash, person_id, created_at, expires_at, used_at, revoked_at, scopes) VALUES ('01a208f1-a959-7ae2-9800-13f9c9b256d1', X'b329975d2e4fedc0ac7fd08bcd58203f76e21b8d6f79b1cc3202868332ec8de4', '01a208f1-786f-7ef1-8c04-78960f486e9f', 1795446384985414, NULL, NULL, NULL, '');
INSERT INTO tree_edge (id, size, peaks) VALUES (1, 85, X'fa2e6ac384fba99e1dcd00aaae08be67edc6399a7eb7012ecfce28ba9704a2f1668b191ec652d88011555272b983853e70d86d366570312c7d083a2bd185c8818cc5196710d150f437dfc0554b8174ffd2f30736f21521d25407e84dd1a77ad3e4f53ac04c2be25b0db34fc6ee42543d0905be294eefc4df54309640becbde0b');
INSERT INTO updates (id, room_id, seq, audience, next_due_at, overdue_at, sent_by, sent_at) VALUES ('01a208f1-c4c0-7cc9-8970-c9ebf83ad5a2', '01a208f1-b7f7-7f90-a46c-e0a42cb0a2c3', 10, 'stakeholders', 1795448192000737, NULL, '01a208f1-69fa-7e9c-ba1d-d97e19358657', 1795446392000737);
INSERT INTO wrapped_secrets (name, master_version, wrapped, created_at) VALUES ('audit-signing', 1, X'08958eee001b0da9f3fec7e0bead042978436abd3dbfc51791932dd57905941141abdc1e3206f9e9', 1795446363135535);
INSERT INTO wrapped_secrets (name, master_version, wrapped, created_at) VALUES ('webhook-signing', 1, X'c251fe4ab60d417bd031a1126afd4a98878e8b96247c1aef363721807aec81e1bcbb8e8c29adf4b6', 1795446363136414);
