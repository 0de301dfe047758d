-- The schema 0015_files; the master key is 0707070707070707070707070707070707070707070707070707070707070707.
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
INSERT INTO acknowledgements (message_id, person_id, seq) VALUES ('01a208ca-0cf2-73a9-822b-3870a6fea866', '01a208c9-f4dd-7a70-a036-9bda95575e3e', 11);
INSERT INTO anchor_failures (kind, size, attempts, failed_at, reason) VALUES ('webhook', 2, 2, 1795443789308818, '127.0.0.1 cannot be reached');
INSERT INTO anchors (kind, size, anchored_at) VALUES ('file', 2, 1795443779278952);
INSERT INTO anchors (kind, size, anchored_at) VALUES ('file', 85, 1795443791225572);
INSERT INTO bot_calls (message_id, person_id, room_id, tries, due_at) VALUES ('01a208ca-1526-7eb2-9397-ea61fea01f1e', '01a208ca-14dc-7228-9f6f-07504202a803', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 1, 1795443796173052);
INSERT INTO bot_hooks (person_id, url, set_by, set_at) VALUES ('01a208ca-14dc-7228-9f6f-07504202a803', X'0100000001b62d163401a099471810c5e71f1e7f2dd322c5e15fe5117cad801d32681a2e1f4931b13e70576d12b96959c2fd5b7f24688a70d126e2cc580458ff9c', 'operator:0', 1795443791125994);
INSERT INTO checkpoints (size, root, note, signed_at) VALUES (2, X'eef6d5d4049b9c5baa759867b3151f0684bec17f65efbb9eacec6f92e130046c', 'muster/69835360490b0fe3ce0d2d08b4afcf13/6f7dab5a6a7710c8f7cb8b200b182d32
2
7vbV1ASbnFuqdZhnsxUfBoS+wX9l77uerOxvkuEwBGw=

— muster/69835360490b0fe3ce0d2d08b4afcf13 Qcp7tkwKkKjGdGwtkFUjhAYsvdlsl1FKueY8bDY7JCFxburPiCtnK33jAPjMzeERSOw2EAxTsVPXBu6FdBo4MinMWAs=
', 1795443778750563);
INSERT INTO checkpoints (size, root, note, signed_at) VALUES (85, X'f20564517751ad4367e56775c8e7bd9b722f26364d5f6f0aa237e3399fbcac6e', 'muster/69835360490b0fe3ce0d2d08b4afcf13/6f7dab5a6a7710c8f7cb8b200b182d32
85
8gVkUXdRrUNn5Wd1yOe9m3IvJjZNX28KojfjOZ+8rG4=

— muster/69835360490b0fe3ce0d2d08b4afcf13 Qcp7tvoVlsbD0gVvHiLlrIdP7ZFkOVXW3eRYosritbb9WEULsGnzaR2ls2V6txFrr+czftLEA2Dm85qiUfkrw19fRgk=
', 1795443791219498);
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a208ca-1480-74f3-bbfd-b512ae80916f', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', '01a208ca-1480-7584-ab08-cd3158f1757d', '01a208c9-e55c-7d12-955d-edc034f140fa', 18, 1795443790976318, 'succeeded', 20, '01a208ca-1480-72a8-8f70-a00e8fc0a28c');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a208ca-1488-7b1e-84c9-aa6aaad2240b', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', '01a208ca-1488-751f-8db8-017160cfffce', '01a208c9-e55c-7d12-955d-edc034f140fa', 22, 1795443790984213, 'succeeded', 24, '01a208ca-1488-73be-b13d-047b3de75f5f');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a208ca-1495-78bd-969d-a95251ceff7c', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', '01a208ca-1495-713b-b10d-ac7d42a5827c', '01a208c9-e55c-7d12-955d-edc034f140fa', 26, 1795443790997507, 'succeeded', 28, '01a208ca-1495-7baf-ab85-f37cda3bd6b1');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a208ca-149f-7506-8f4e-fabbb0cfe965', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', '01a208ca-149f-7ea3-a804-c7db98fca731', '01a208c9-e55c-7d12-955d-edc034f140fa', 30, 1795443791007511, 'succeeded', 32, '01a208ca-149f-7c38-aab8-ae9337ac4845');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a208ca-14a6-7b83-8b40-fe46c1cd1cf7', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', '01a208ca-14a6-7822-8ba3-871c55e7a3e9', '01a208c9-e55c-7d12-955d-edc034f140fa', 34, 1795443791014884, 'succeeded', 36, '01a208ca-14a6-796d-b7a4-4d4e8b7e77ec');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a208ca-14ae-725d-88fe-a5ced257bf2f', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', '01a208ca-14ae-76fa-96d1-1d545deb68d2', '01a208c9-e55c-7d12-955d-edc034f140fa', 38, 1795443791022850, 'succeeded', 40, '01a208ca-14ae-7bfc-a4bb-1dc47e44b230');
INSERT INTO decisions (id, room_id, seq, is_reversible, supersedes, superseded_by, made_by, made_at) VALUES ('01a208ca-149f-74e5-adfe-7d3e68b83883', '01a208ca-0d33-71a6-a7b5-45fa3e78c891', 7, NULL, NULL, NULL, '01a208c9-e55c-7d12-955d-edc034f140fa', 1795443791007511);
INSERT INTO destructions (id, kind, room_id, message_id, reason, requested_by, requested_at, state, decided_by, decided_at) VALUES ('01a208ca-0d60-734e-84ce-90edb77eb821', 'shred', '01a208ca-0d5b-7e3c-ab57-f99a0becf6bb', NULL, X'010000000160699f0340f1a57b78d19d854fd8769b180f555ffce12f18726aa1aa6d9d7031fda067f89b33596e4c5f114b05e801cac6d0270bb6b4c051d2256f3040d0e7a2973821fa5ddf5cbed554cc3811cef493ffdbb8497f6dfcbd27583ced', '01a208c9-ed17-769d-acbe-5afb7eeafd2c', 1795443789152768, 'open', NULL, NULL);
INSERT INTO edits (message_id, seq) VALUES ('01a208ca-0d02-718f-b55a-07fc12456e80', 7);
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (1, '01a208c9-ddaa-76b7-a01a-95533c60541e', '00000000-0000-7000-8000-000000000000', 1, 'room.created', 1, 'system', 'setup', 1795443776938380, 1795443776938380, 'founding', X'010000000109d6a2b6a80324d698739d47700d4a90f8112fe30fdd8181ff3a6b1195e5fb026b1b9ec303022139ae71d2e1ad1e6318f593360c0d4c5c2556e45e080d1d9ff6d5c6bf928c3abbd37fe493e5067440e98f35e1e40a0debb12450995c76306f21d847afb1163e01e860daf2d01c15497ce59e9c2888034299dcb86d3666831d0f9e15700e75f64328fd92c16e36e51b96c2a235882dcba49c1ea2032b42903839a38c6739637bd7ffeab8b056c3f2b7ab785c73e92301fb1ee4b530c2', X'176fe4d611511ebe766945eba17c39834f5a1f9945219a07a82a939e2101026c', X'19f4686800241b9e992f874eee1b204878b4b7fc103fa3ee9aeb0665add9ddf1');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (10, '01a208ca-0cd9-7151-a0e2-032237dd103e', '00000000-0000-7000-8000-000000000000', 10, 'system.signed_in', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443789017791, 1795443789017991, '01a208ca-052d-71b3-bd04-e04e14279a40', X'0100000001820a73d1369ecc1196d8982efd7dc98bb7510470c1b1d10c6024e0c1d3018d739815dbd89935dac44b04a38a8db02e004a2717560153a43dd5ddb8e8b82e3e27d6fd17d361ef57780c652d11e9687f3f874d0b5fb165d3af683f942574d902da6f90f00b599e3cec3bc93cccd8d1691cdbd95313a0ee34bcfb8e4216f24a533aa08d34ad3b79ed3e5fdc0c70dd72edca2c6c858c807cb47d81e42121', X'72af30c0f29b250c959819a8228615c0a49d875cf3e6a52e75bd5b0ade7e720b', X'53b1efcf6f52e542c332eb6a551f8796035b94d66a858b276a25cc8748ff2070');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (11, '01a208ca-0ce1-7422-b9df-aea0ce1a6b0e', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 1, 'room.created', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443789025773, 1795443789028224, '01a208ca-0ce1-7873-bef2-8621be96036e', X'0100000001a9c6fb9e594f2148f02469794e0b52e2f22c6bbd886b19637441f18b5494e83d82852ffad03d2eb35fa7ec47f41ad975950c14d447596f58d2466ed3b794e891890b9e960f6e119dac7f1a208e1a1b3dc200f814e5c7c652b7ed3d4e6014430e71fb5c7dcb5db6ed1fbb94ba0caa1b0d33b870a68b56d032c2b16dd9a6158ef2150b943fdef354db38cc536b26341d86d2e8c966d01851e55020e36717fbdf103e2dc78f5bdf06b09b0f6b3ea9de89839c73d33d7e96d05509f82d0d', X'37f367c0ba56526a28888ecfdf5aebb0adfe28429f9ebdd47d3770c6be224683', X'306fd3b863920ac3ec4eb7e666faa7fafc7504efaa716357b6bf006d577af388');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (12, '01a208ca-0ce1-74bb-817d-61ae0c0a0c6e', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 2, 'member.joined', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443789025773, 1795443789028224, '01a208ca-0ce1-7873-bef2-8621be96036e', X'0100000001c45421a04f3c9a84b028a7ac33fdc600e88848cbf8ffb1f4375a5597123e5a0e551434410df9fbefe4d98c902043a80b87629b690d93b1bd8168c9b7a09bf003c0d15d01605be98d717a1faeb2199d835484f150535a8d54dc0152de955e8fcb9ccc426d7c22e04ff41df0e404caab2e7b769f6e4a4c6dc0f01c922c346d6949b3aa5d6a678e4ac82ba4f24b1f68b91af57552564e106cdc004c3ea5', X'8678bb322e24e512468efa1729c38d11707b4e8fe7880754dc65f8463d05275e', X'de83db89e0e92c2cfbb12890f16cb85ec035a54dd9683ee390546c764e406930');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (13, '01a208ca-0ceb-7434-bba5-eec21223cb75', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 3, 'member.joined', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443789035839, 1795443789036967, '01a208ca-0ceb-7196-ba86-4406584f6709', X'0100000001e8fc4200a463203d9a28d93fc6a053c3f5acdba447cd85e7901539a10beb34c878abe55299b321b818167e1764521b287328e800c5900f6cba0f9499a35998cadd98420c1a90fe48fcac4e23f045bf5d2c21d46c5da1cc79b956fbda8a421a2af914689eb9fe03a37c605e027695553898eb75a175d75bfd4b8df66c99b6cde7da6f7f7fc08ea0386300cf06ebcd4df2894bec8a099f237a28aeda5c', X'3ce30f77997eec35ba56a6e176fa80a4115d037a11078c4b58320325877efb49', X'070923eda0440e6a0d0be72478715440b5f07f4583357ac47461cf080d916f8c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (14, '01a208ca-0cf2-73a9-822b-3870a6fea866', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 4, 'message.posted', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443789042468, 1795443789046424, '01a208ca-0cf2-7fde-b04d-bc6588a16e1d', X'0100000001ee86e9834d22a19b51d7b8973a0cae57455b52dc242229be5dc08b78a322cb299805c186638b5dd66f14fc3ebd81945e6ba26cfe4b8d5deac33fae85f1f0c68fe4362b5e1fcc521253a85e8b018e73a0365382c06e382790c7d59f38253fd3c542d6d0ba670cb6329ed2188bdc6a0a7bbe63225d3e83df0b01f3162bab9c2dda1ec4e9c47bb26bc1d2a5697d2557fc2123ba36e77f87f7a8bb94ae780e64ba474794bc60408557c5d2c5277e48f57ea13923631341361474411defba', X'8aa1df9198422957f0d65b52c064c58b493b13567f3d3fec4122029a7b384ea7', X'330b44eea440526c7142c82e3662da8b1f05ca2da3d170c54ad1063f09192b4c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (15, '01a208ca-0cfc-748a-ba8f-2406c406a59d', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 5, 'message.posted', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443789052651, 1795443789054000, '01a208ca-0cfc-752a-b33f-a92d453ec894', X'010000000177b5bfe3bc190f0babdef9bc61256224ac1fcd7b8672f3b2623254fb3c7bc4ecd44565db26cc671ab5f3dcee33c995654f366d468a5c63dee3f7a0153ab41de60d1ff8ff7fa3df6d83e920f63f9ac3124cd2ec05d48739bfec3093bafb00c89a9b5dbe960de20e171cf5e87fcbb814ad99a2ef89ef674751975633f21b61f8fa271f14cc16367b9eeff3d71006583cbda75395f5b03d60f86695e5a2645efbe9c2424fed383bbea029143136eed5d7a65356bba8bf3aabca637e6d1000d74a40264dad2a0e988490bb5bac8b08d42fd518abc31ff1f74ac5d56a2d5e', X'369f959c8bdbb2d24f6fce4a72ba9406b39b4a4f0264ff8ca8acb4f28bcd03fa', X'41339704fbdb877e791bb86d4a0c879e0d478c86caa8befb4e913cb1e4c50e42');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (16, '01a208ca-0d02-718f-b55a-07fc12456e80', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 6, 'message.posted', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443789058437, 1795443789060084, '01a208ca-0d02-7227-a2cb-c4c962b80480', X'0100000001f1085c4091a25997d77a248ad5d6dc981f136c6151af17bc3bbc1dd21775aab28fe479c2df3555e99f86ba61392fbd8a8ff3fba9f2cb2d7da739fc01791c60ac0d0194b71caab32dbe10f0813de4c27221d7dafe18d6094c68b3d51544eb66eae38d5dfd6e1b5901aa2f206a09f093f133fe21ae1018dc04f46d4050', X'b48619ed5441784c779e39f90abb79d1afbd90ead7c0be687fd5dd0c1281711f', X'2b89a3474d1ac24255400d5ead9365a4d5477af5da5cb72f30e60a2072b67019');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (17, '01a208ca-0d07-7627-be25-9d813cd34921', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 7, 'message.edited', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443789063324, 1795443789063980, '01a208ca-0d07-7e0c-90a1-2ef22a02d79c', X'01000000019dd14602db627c5f94fbd6fb7542271a56aa416b3fde480b1ddbaae70fe4ca215c166b40196424b6403513679ab9c65ffc194c95f693b569ddacf39bb3b80ec2a440dd4c83ad61c1b2fea500b2bc8bd24476084780652bc0e7ac1fb4298b4cb43f468d3fca3327b20cda573dd5616b9be760ce14026f491caa88d60d211a61c9c12fc388a7881592fddb956bfb410768fd4b241c66c0ac0ec1ab2764bcbdba12514b12c1d13946504ff7b2f82fe73f9ba2598caf579a5dada08e7a91', X'f928221b6dd3d89c4c299f3bc54f64a3986388f8d8964fd7e2b5298017a056e8', X'1160f46e2d844f9e3a85f51d55b383b6c84f2757e076d61efbd304f24c1307dd');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (18, '01a208ca-0d12-7907-8d4b-a221c5e00bfd', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 8, 'message.posted', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443789074194, 1795443789075298, '01a208ca-0d12-7e78-a27f-01c189b22ac4', X'0100000001e9fdc615578e9ff87f313c7041b1bb67164280586b83696075b95607e0e00798ec6ed68cc5db1d9758a3e3bbabfb471dd060cf7b3c44ae87983b0ad3c1213e0fe5f3a811b886a74c9c326be00bf2b80cac10c211a9e90ce37b54174d189cb78375c99c54e7c237b72f8512f9925a979df87ff5df4d84804fcbdc1d90', X'423470f3749fef22c3062c552a4bdb6cbddfa5bee7898dc5a53ecefcea8ea7b0', X'41d790be57889bbe5168b717188e2307043843c377ae3ef1f3885a80c306e078');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (19, '01a208ca-0d16-7fbd-bbca-c85d162ba079', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 9, 'message.deleted', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443789078488, 1795443789078999, '01a208ca-0d16-7b5e-ad30-0488ed9cc670', X'010000000176fd81df24a61603f80b1d39f904aa04efbce6ff832b92c73712ff6825ec444bb10faab872b706a3c7c75b980d67080edf3124fa25f51da175babc41b0af087bf2ddf2279c35eaaba16d4b8da692955abab11b2a76be9bc4cecdce71fb84081a0e68891330ad48ea99931834dd37176b26cee74f8574eac7ed772b46', X'094330a50f0e8fae87b250c39dcf919017752d48fcf95954d41411be3b50cbde', X'feb523e691f38a009dd01414ea99750e5551174f8e82b39af019b7446f1e6fca');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (2, '01a208c9-ddb4-72d8-b8e1-caf249714a3d', '00000000-0000-7000-8000-000000000000', 2, 'person.created', 1, 'system', 'setup', 1795443776948835, 1795443778531612, 'first-start', X'0100000001137b6a746ea0d69c6c5b15f2c9cdac72d385299a7c62bad8de7805e33a5f74f8e800ea9fd966879558e10ca67482a7cdcca289a04e8cd99c06b6f33371e883ad1b3f56caadf189129b7b112e7e5e97f833f0f60564e6e88d59bb5d1016cefb646f998065c8952cfcaf1610e4b6e732dc7d225206b0da1b93a996f5f411027ea84653fc3fe4caeca6a87a5070702d0371331f77b56ccc03aff1c02b34e124f94e0bc30c7085d3dc4e83892a5368758be70a191fca7f91c499fea5f96c8eee0cb3433ddce0a5f6e16cd67d414d5d0f52365e2fd858278e65495fc41a7f', X'884a41c9cf69b206f8704314e11898a70af53fdc77eb17c8e8d78e8ca6e34114', X'b9d02d8f7254847d8d66a1e14a5a69b2b70b4a793abd23db3153d860481db3ef');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (20, '01a208ca-0d1b-7865-a873-3132cafeef42', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 10, 'message.reacted', 1, '01a208c9-f4dd-7a70-a036-9bda95575e3e', 'rest', 1795443789083988, 1795443789085471, '01a208ca-0d1b-7147-8432-1545f7c9f9be', X'0100000001640a0b15ad6c522223c61a7e4ec5b36b50480c2913549365399c6de1dffc0d1fb2a9d14689ad4ee64efc2cd4ef2475bdc2dafe0a26fd6c09af13aa645cf75af7920326279dcf053976a1df1b47e52892bbbc0af44fb06cd8ac8494b2d968994b9d0566fff8cfaa2e02b1b754a40d1c60e25f039cf56402da04392810423d1bef8c29a725f9ea1a37ee8e76586e5ddb1a96c29d4dee9ef320373cb409', X'8041777a7e968685f175b1131b0abbf5a37483a85c1d9a23dfe2552876320356', X'dcd25e021246dd16602fd82fe3b4b9aa042bfa3758f63b099c8551ed5ae50e20');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (21, '01a208ca-0d21-79cb-9e92-2f1f8349510e', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 11, 'message.acknowledged', 1, '01a208c9-f4dd-7a70-a036-9bda95575e3e', 'rest', 1795443789089390, 1795443789089879, '01a208ca-0d21-7521-bec1-859242c8be48', X'0100000001db5a31909474c378087d75cd785564e36aecbf82c2851ecc03b4453476e6fbd2d309d640e4947cbf236a6f81c7a534225b359ab19fefe273e4ae6c962c65f751a62577a38818edd69a923ddc9299722948c1e6d1bbfcfa05311355267e6b45f85573be956a6e3e662bcf36702727ca87f00195b8695b1944e0515362', X'1bcad34a5f3ba940a44a9eaa784b97adcdb570fc0b367e4b0b58bceae5ed5790', X'fb783de3de94fbe1b006757b77e5441749eb33044d9bc0f32ab038bab1fd101b');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (22, '01a208ca-0d26-77a9-bb37-5fa864598f1c', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 12, 'message.pinned', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443789094374, 1795443789094942, '01a208ca-0d26-7511-8d67-75ca633ef388', X'010000000166454c94613790d2bd7f05cbf1ca660035f4cef4dbe6412b25f187914006fd35879c94ca8b1e76f904abb91b95645689a194bacd359f658d05006a583b4d9c93f0ce9460d0eeaf314901e7537f6ac297432ddc0e69b7629051d1650c50d9d6302237751d5e163ddfea19994c02239360478fb09df66e39c185f5612b', X'd28518e5aada3953ee42373ec22f1ef5148e1dcb048a8aba0cedb1f356e7f541', X'6b5b6bee131aa253336dcf0d91001bc2465a909baf9931b94c96e6577a6a7600');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (23, '01a208ca-0d33-7fa3-913e-20e958baebd8', '01a208ca-0d33-71a6-a7b5-45fa3e78c891', 1, 'room.created', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443789107958, 1795443789108850, '01a208ca-0d33-7915-94f4-01acac3126e9', X'010000000165ca05787d8040749ca13d7b66c74ac687dd12e8de944dc9f6a7966936dd9c74edbc6cffebe8fc3c5f543c3a9fb14d5576bac88df437ea369f718e6b755689161f9fb4db13cb665273089edded77528dac5a8228220cdb21d96137f0d44fdd7a0db1e5fada5893e8f05b495278a88c9b078a0f87d82c6f2b346efd1dd446784ee01a023069b90f9eb429d9392ee2cd38899810e17bd0d8cbd2c97b863acb24ea1efc0a59dc0139dc7ad14b483bef347c49fff1309b82adfd6102fd9d07bd2accfdf33bbdcef782795a8e510247f3bf378f04d7b68c231fc19ce421fc', X'2a25dbc5f95b04e1895d6d2162912fd82d24552ec6754890fafb1a12c7592933', X'36ad193ebfbaf46ad0fe24bff8aceb6742d4cc75e6080ffc870ee2b9780c1e88');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (24, '01a208ca-0d33-7a51-a32a-ff926c5aacfc', '01a208ca-0d33-71a6-a7b5-45fa3e78c891', 2, 'incident.declared', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443789107958, 1795443789108850, '01a208ca-0d33-7915-94f4-01acac3126e9', X'010000000132e32357eb5e2f64686ccfbb046b26553fa45cf40a745854fb8bf15488b36c744429f88d50688df850ccbfc3d070c97dc5535bab364114215527221126ce5a413b2aa98e846d22ce9e5a7f6cb07ef174fc8256197f3b5fe9f30f4a1b014cdc4d672533fe910bfe8bbeb62e995e0bc21e51bd99a9be9ef5775c0d5b2b712caac84d2fda777d66c40e08eec166c060c22c456e51d055eb07ebd2872f6bd29155f3753a33f843135d78238762baadb36159510b1eca2a94fcc845132d6887ab6f571c0d510a3d3c6eb0ec1871c8edbcd129d078d5024ad7e095e23f344129712434cd22829b17177ef0abed968c0dbb03876f378f6f21e94d589b8c548e5e9f01b1bbd45888a0b0e53fa9a672b2a33833aa70b2a68b31f7c282540a3bc0a6c07df45702b5dd38bce004e2e2487b2d633915277d3ae90d92847072682e05095cc0737407569743b4e8f6c7a6c0422d8d048c6771b04951f62e37a0ed5a520d35b6996e3d2454ecbc8da782f584f47e1434162c4437d77a058e71ecc20239', X'243d85c4ee8c26017bc6d04feb46472c7f725e74c27c46b7f5d6ee7077d184fb', X'9dcb5acae33d027f6ebe1c00fe8648c6ec9da68a45f66ba30576c93aad793592');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (25, '01a208ca-0d33-76c4-82e2-c2beac5590a2', '01a208ca-0d33-71a6-a7b5-45fa3e78c891', 3, 'member.joined', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443789107958, 1795443789108850, '01a208ca-0d33-7915-94f4-01acac3126e9', X'0100000001b06a68ee442f5c25d0bb7a06429377e7c4d65c1b4c3f7c79719ecdd69aa7b911ad3d3371fb59536fe1c0469317f374503533af525a0512feb06a38a83a248d2c4dd7bd961e0180a7d9acf09e1596de56af9c2580a1621276042830cf168bd56b3d91bf9f5bbc82a88cefaaae6ed617742ea44299b22cc4323d54fdabd276bae23ad82aba2187d01c3c14d8627fbcb21dc3da3fbc8cba05bfe2ffe4ed', X'6ee2352c64cc9546e25efba9eef0b9089424509d765bd6e2e70a2b160e6d7f80', X'bc20665217e9fb7a21d07b156b251bfbc77faf46538b08cd0d04e212ad8b992f');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (26, '01a208ca-0d3d-74d3-89ae-aa4434d04681', '01a208ca-0d33-71a6-a7b5-45fa3e78c891', 4, 'incident.status_changed', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443789117198, 1795443789117719, '01a208ca-0d3d-7af8-849c-08f611a659b2', X'0100000001b1ddba26fede6337b65ca13ee2b8f71836f602934c3a6d20931900d94b49dead636173c2f15d9e6faa1a9e076cf8569eed65433b6013c990a9a8d8d1852da415cb058ee8c57f34b86ca0e6afadc98a44ac5bbef1b09f0c488f8dc03e2a08d147e031aa6ba6d9fc07b8d0b0cbf75dcba25909fba1ade243da9d420d627fb52f98f12f16b2f018b6c9434dc7db465f419d469fd611be101fab6f65813b809851a07eb82e6a28996b33d23d9efef57252892de0033aa60fd408b688cd8d', X'f4921a67b5716a1314acb6fac198bf25a4d1d6e696dc596a4fa647fa851b1df8', X'f0b04b660989450534855c7bd3cbbee79a8da707b3e34718198253afa78cc9ef');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (27, '01a208ca-0d42-7bd5-afc3-a34246028334', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 13, 'message.posted', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443789122919, 1795443789124093, '01a208ca-0d42-7d8f-b85b-4aab0f4c0322', NULL, X'92a41334eafa6d579b78f40d29b157b3a4549250f0145704c3137b3e08125a00', X'22da7159b0c4140942a8c22be22ef20501e86131e8ab38227c610c08fe23f9aa');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (28, '01a208ca-0d47-7bb2-acdf-6f8086c06d11', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 14, 'message.redacted', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443789127164, 1795443789127884, '01a208ca-0d47-7cce-a6e3-f206e89e911e', X'0100000001db543ebe2d6e81ba68fda27fa0e62d2b7e6463b7ba742610de00538754e4a0a753618275510b7cb644b1c257dd2ea781895c8207065f088b6f9ba6d99284d2dcda6114068ff93f1e43e8cfde1593c47c91adf4501dc2eb0f999501a613b656ff90e914cb37f80ed9e05f68e2e05c411d2d12525b4d69db1e2fbca3d69c434c6d31b36c1e97bb7d4cdef1bca0da713621f256ece2c18bf8bf6803420830bc5d99494f5dfe25995a2698a06ae13dd755333b3d80114d532528c3503fac96db56d1e389b4e9305db6ab2f2cbb46f0d4ebe978fc20f9ceb3bd9547e4c9b2', X'8250a5ba894e49c6d351c84ac4fdb8621d651ee5bad5443a336d33a8365a7a0e', X'cae7c647d80431928ec87a07f1914aa7d7ebe0957afdf230a3fb703b162dabab');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (29, '01a208ca-0d52-7dc4-bed3-dd252a290421', '00000000-0000-7000-8000-000000000000', 11, 'hold.placed', 1, '01a208c9-ed17-769d-acbe-5afb7eeafd2c', 'rest', 1795443789138038, 1795443789138882, '01a208ca-0d52-7726-84ba-2676eb959eb6', X'0100000001848df30bbbe9c7bd6b2369b1b58a4150029350c912316de76be532c91b18f2dd361d8873193b8198f94d7ce72b50692a7215d940ed88a5b045ae717eab9b2bc49737fcf75d1f2f5b57286ecd16dc1ad138779ae55e6244b99ef25d7c5f69358f2668864918b83d9153a9f7a748f8558e253845f1a9dc92ec9aa22e12c1abbb1bf44ae57bca6580102bdf416f48cbd0d37b83f3dd8af099efb87cd9143c166e900a16362060e78055ae87080e7ab18679125e6d1a62c9609842b7a6a5290717760b4c82fbecd16bf125637449f6eaf65e3751722568e2b668b965c4f0', X'52a5313c109e289745417b90e20b075151482566ccf3f311169847204c49b0a6', X'085c369d92d6efdc4ea3c16c3b03602b68d4801654e756295697209122862601');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (3, '01a208c9-e55c-7f26-8065-6650e4b3060a', '00000000-0000-7000-8000-000000000000', 3, 'person.created', 1, 'operator:0', 'cli', 1795443778908420, 1795443780810965, 'cli-52e68a30fea6', X'01000000019904f825f73414a003507988d8020a0dda381a9bd961aa418a02c5b0b0f7b12fc5b4cd628c6648395f5858fd03b7abb77d36c78e6437968c484ac45540401dfe4857b90e06166c11c2ea0dd35272d28ca05cb40b08df87c73131931619225b99a0cbbdb9a92d79aea926792f76800ed5939c9e56640718b201b7769ebc2fc226ea3690e1bcc13d550378bfe473f45c67bfd8f339bcd5bfcd752313621b694fa4671445973a9919c33f8f8d661bf9649d27b0601c48450849d4da0bfd7d417fa33be40a30304eed5037ec2b770758498946281f47ca0e16b5455dad7f', X'11c01667b9eb670a9564ed4f395692741d66e1be64bf56d1e9854d42014b8c4e', X'420aa76017b49795439d752d94948433033791ebcd8e57098189989e373b66ea');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (30, '01a208ca-0d56-72f5-853c-a4b670dde2e4', '00000000-0000-7000-8000-000000000000', 12, 'retention.policy_set', 1, '01a208c9-ed17-769d-acbe-5afb7eeafd2c', 'rest', 1795443789142806, 1795443789143795, '01a208ca-0d56-7859-849f-b5d1863a458d', X'0100000001976585164361d219c144a4cf7825ad1842c18421ee58b0fc4365bd54ffc4700e8c8e875a963afd40009f130b5a0483687a40cbc33861d4bf1a26524fafbdcceb75c5ff210710450c4380a59927ea644e106619f40ab818c85a5ca7b21f4095f580a9dc4cb52e97585ea5a89db56a087a80eef3a60c1124ddb665447bf6cc25e3d3994a262ad8de5192588cbb16e869e8b768501b1a6296ddd0aca9592ebcd2505e01645f3b34c60ab03de9980844eda97587b06e1a1dd46d08435c51', X'8eabcb57a34540cf22a6c943f61403314fe9eceb495dcc1cf26339384ece4796', X'be32d4f13435feeaa3e84d30e0dd0509c96e033f2f2744f692b69219eff4dba5');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (31, '01a208ca-0d5b-7134-9d08-464d6c9e6e64', '01a208ca-0d5b-7e3c-ab57-f99a0becf6bb', 1, 'room.created', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443789147726, 1795443789148689, '01a208ca-0d5b-7d4a-a1f8-2ce08ddd23ef', X'010000000142078b1a43dfdf958f009319801befb3ab38581d30279b08a1fcc762d1f7ba896fb8362b1a8f76e8a2455e5c95aae09c1a3eade6c0630a105e28d9499d347783fd367ca6341e5cdbd6d71fd8e699f574b100b294696c3ca1b472cbd3110e9e23217792238107e2ddc2318d41063683d0f5da3e58c20696d423b916622d1dd3852275f08ba26b9b3566aed74785b0d1ebadf3748e545d919e305e1d442481374e4e58b3c06b25aac5cb56704c55f0c710011f2d92c1929c0d4e36b0f8', X'325dbfb7c3a311c943908b5553fb2c3a3c6610d334b878ea4d07b3e0263a700a', X'd8cddb40b0e909ef3d2706a56e394c87dc3047bec806460f6db5bc57e58dd16f');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (32, '01a208ca-0d5b-709a-be00-3682f69d6814', '01a208ca-0d5b-7e3c-ab57-f99a0becf6bb', 2, 'member.joined', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443789147726, 1795443789148689, '01a208ca-0d5b-7d4a-a1f8-2ce08ddd23ef', X'01000000015634a494544d6e7905555930fac730c7928d38b054bd3b1f9eb6979865154bffb320691f72aa55744a0b79096596b8c48bde8762dea93df64b4a9650feb689630ef0df7bae7cc67e0cffe1bec786977b3d5c2cab05163328170c6fce80db15c3123fc014a7446ba293c03e9f8f8cc2dcbaf1e1c4bf6c097e53fa16b70b73dbfeb285d9fa0d679f495cf879c6ca4d0324622afc0b5d5cd141a5971f83', X'b1db0ee914a578267e4a1da339ed266c456bc31e9c30b7fb125e58e6d88b2a75', X'36c4ac07a4e986cc137a5c718f591757b9a4c2166bc6b6638fc3d57a168e9d15');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (33, '01a208ca-0d60-7f32-a609-d32a8f195338', '00000000-0000-7000-8000-000000000000', 13, 'destruction.requested', 1, '01a208c9-ed17-769d-acbe-5afb7eeafd2c', 'rest', 1795443789152768, 1795443789153377, '01a208ca-0d60-799a-9c18-e31871460b9b', X'0100000001de3e314be8680cb60acd66be240ce420e1b7cccab7aaf48316fee546c22dd69631eace5399f0b2aa7b86e8943172f548ffc0f3d826bc639763d5951aec0d1d51714050eba25ddc1ce368b4b2c4095c108fb226023d84e8e175b2e76706283a32d43414c904dee110ebc7e95761739e3f66a00923aec2e1c83bed94f31ee5f87d8ff050dd61e2c3fbe2c4d076510b44705b85191892b659a54d6baf799999c03f96599ff6cd01a21449916e3391a386e8848137d0957f11d54c4b139893b09b04d88157058fa16dfe2166d1a58ed3d0ccf8da36c27aa24f11124ff6ea', X'23b672e9662e5aa02daceea0dc7568edd316660a52b40a12055ee0185ca1e100', X'b2e0f01d7ad1cd1f267339e534adeea568fd895b28d7c9d08416f4216e2c9a31');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (34, '01a208ca-0d68-7044-a337-5c0edb96b31b', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 15, 'access.break_glass_opened', 1, '01a208c9-ed17-769d-acbe-5afb7eeafd2c', 'rest', 1795443789160264, 1795443789161253, '01a208ca-0d68-704c-91ba-67e4f0962ef3', X'0100000001f213b4002c02ad2f59b4c9f0640b850355262472b07d1275a011e54ba260861a7d8a061dc1425f726caa86e9ea6c76e27cf510c06eee83f706cfb391ce62c7afe823dc4639ea8053582c21ab70d3ed86a36e9d43053de927edb6e96ce6f33ee77bf0404ffcdc21a79c363afa0b4162901e21b731d5617db71099a80d83b7235b8fa20d29c6a5747bd25b859a194e21d81e8e6ee601be451d5d8c8434d0c155551cb5721416dbc27a35ed21a266695b03f4344210229936e2090d6b07512d72251364b20d4162e0e38c227faee62da22a85ebdd1f1a3468fdcb657cfb20fc4e5c08ac6db83203a3dd24415e367034af8006a584a8cd6cadaf39350cb0', X'46477cb8673b5a2081b77429c65dfa1a109ec1cab1684ec8290167a53b48b07d', X'2f372462b451757dc797fd0df2a4348354a047f203c0c98a3e71b5b2865c90ec');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (35, '01a208ca-0d68-7c77-95d5-24311f3d6e49', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 16, 'message.posted', 1, 'system', 'rest', 1795443789160264, 1795443789161253, '01a208ca-0d68-704c-91ba-67e4f0962ef3', X'0100000001df285011defa388e73553f6569c05ec6eff72d323b2a1539c9ccef375731d96455afc072ae987b8be58e0feecbae45f719d5b73b604daac66175a93447f84c6b451d54514ff322b165fb35f80ce2e9297c6fb4bc1fa27c3db900fa1484305c77507997027b7eb11a1461d522f6758cd41f5c38fa0b78b57bcd57dd909a9dff6d26ae8830c436aa98276bcf711d406de669a0b09f71c86585c31e37e9d0b091aa92f51cbdbdac0fc9b2bb4dc053d4fb4865b06d04e902852f51af391b1c2c24569b980e2d58be6080d35c8e8739976f8585747d3b04d78cb3ba6a95de', X'f2393385ba30b8dea02607793c3eff01500a530647a2394d51b402c7116d58de', X'2580aea0c7e6f4e426fbbd0f6e66206921e651b72c1e4b0a73fc1d7e69b2ce13');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (36, '01a208ca-1479-71ef-813d-7566b5495162', '00000000-0000-7000-8000-000000000000', 14, 'person.second_factor_enabled', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443790969571, 1795443790969698, '01a208ca-1478-7242-8319-7dbc7da83464', X'01000000011f539b9fa49039e6bcce5079e2edeb0d4cda398c0e9e33bae172d883e115216e582df6cbd5a94233f251813e467c9216ee432405a7f969dda91412aaac1b4bcfd7697f15b6b6bdbd6c03dbc691f02fff0415931713d8d23f936cd5350f0add343a9723a7f58df7b28d51590e893c3b410b0d8277b77d471f2fe86d6ed8ae6d8fe5ee467b6e47380be717159f289e2e572cbfe5868756accbd33cc3abe43dbb1b8d15e0146ff916f876dbc15592875d349b14c97dbfb8d8c33a3d439d', X'729a454bd219abba378dce1801832d9bd375d7dffbc51bc5a269aaa7e6d48489', X'b84f70b6f62924fd5454b29593ea8dd8d304ea188ecacd25a89acf85d2b5ec1b');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (37, '01a208ca-1480-7584-ab08-cd3158f1757d', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 17, 'message.posted', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443790976318, 1795443790977894, '01a208ca-1480-7725-85e9-23da814df50f', X'010000000167d62bcc8e286550dee6c17a91c4c41dd5f73024572b08c7810172df00f49996040ed2e3272a64c1b8e0b8bed37f3d28db56e0382cf4df4a8d774dc6b158383741afad4da4d7d55339248fb7ff6d5ab08268309358a94367624450c80e5e02f5cf895b94b1cf4d6976d5624a86b6902e2473f08f939707dc45f0e19b', X'64ff13d6385cb586c9d2c855ae1c8cc26ef80c028c5e51659800064316aeea6c', X'b9fb3d2cf2f6123e6dc8e1ef0fc16da98676840778a4379848716cfad450f6c2');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (38, '01a208ca-1480-74f3-bbfd-b512ae80916f', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 18, 'command.started', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'command', 1795443790976318, 1795443790977894, '01a208ca-1480-7725-85e9-23da814df50f', X'01000000018b6fa9fc2622fef40afc875684743a1b6c1111a02111d1e498097a95e1675c309df3e28317a37bed531fd4a83936b3e0320bcd3fa7451cdffc1945aaf0d09a28801bd20a5a91292b4ccbc06e8422f3f6553bc402280e1645ac3f13bcb5fe59bfb53e2e3c26602d4d1cc7dc978ad4596fb0ede08daf35415bee8ee665969c0a6235b190e2b9a6e188e1e79537296a53e35f8db0c8dab8b99065e200dbcc25a711255d802a97f2671a8503cfefed427884e756bb36cabf8d75004e6195', X'09bb78e8bf8fd1e0146e5224a7d7bc555567e0f2f2bcbadfed24247d4acd2768', X'fa8e43350a81a1b30614bbab28b65277be73ed63d0ec5b1294135c5248e86ef5');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (39, '01a208ca-1480-72a8-8f70-a00e8fc0a28c', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 19, 'message.posted', 1, 'system', 'command', 1795443790976318, 1795443790977894, '01a208ca-1480-7725-85e9-23da814df50f', X'010000000163c0dff6827e309001c3c3c0362a2a5e104aaeeb47d9fca6a62ead44d1847c3efdb93001f872c4ba999cc22db1637741b6069ded3a4a160a1854de5223e1a7cd950e65d0a48d1a706e7c7a4f1ad60445b30404de9bdd2eebe4d35d2ab341d47deb9290479bac13c1208af3cf04815d7f96c3fe30d72fe3cd3a4b7fa152f7c056147ef260f675e3dc25ef6d6d528a34bc43a31a9c2855c1fbd3e89d332f2b02dda81902e0b6e0975da64c5db1ed32a9fc482fbe0542d705ce8f340456d1ef0545672ae42fa211eb33f5d747c67cecd53884ce1d5b867855c45b2e5f5e', X'6d205a92eee845f38a8bc78c2e7242100be37efcaadcf78018f47608d8125a40', X'f2525289bbbdde551f45cc0e82c0e8d0594a4ab1c69f702f346205ea6ec8e77c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (4, '01a208c9-ed17-7e18-b1a4-8421f563840f', '00000000-0000-7000-8000-000000000000', 4, 'person.created', 1, 'operator:0', 'cli', 1795443780887939, 1795443782798090, 'cli-8332cbc25b7f', X'01000000015c9a1efaa4079580418a6c8555d8ffad8ba6ae93676bce2ad7c70d5d961233eb4680751885c7790e5e3fd239ad97d6b4923fa698525830f806570c4f14e4273a517530f35c6991d7a101bb3dbcd2816426c954b104df569eee441279c1b13410067ae03eb65a7b3f6f4e98c09327cd233cb5a0af432448bad0895adb6aea10c1e9d6a5de25bc2a7943ea7beacc980fad49d51a43ca2bf3e1ff3863fc7fdcf2ff579d92fefe124bd9a444f8fb4d94029fb2005e277e3362919ec37b1ce4321c86fa0e43e05a579785d14851c57816e0740281237d9c1a29a766ce629f', X'4db9c5c9f77dadad6eeec359a7b473b807a92767af96f282f13d575b61d24f64', X'7926dcd3c7ebce74e17b4491fbd649241ab89d7f394344edda6879cd36bc0521');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (40, '01a208ca-1480-74c2-8556-1388c4084271', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 20, 'command.finished', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'command', 1795443790976318, 1795443790977894, '01a208ca-1480-7725-85e9-23da814df50f', X'0100000001a55ba34a83fb00489537bd9eb20b935ea069bfebfc9b4922e738f94faf8a09c2cd1c9b2602ee49a4d42d2b5f3c3866babfc1244e36563330fe46d5fcdfd5e5e82a7556dcef449ef6adb1c1368d52ce013fe3bc26eb13f1fa5626c3cd665da9ef1feb75e8388045a023ce004d6c55dfd57135b21a61e76156e23b5265a99a2dd9910aaade0bc3a2307d4757a76b6d4e23f53924a31e6550b3efeeb0d6eca58e4f3117e484011adbbb2c3f7d927f8c542a37baf34ca2a46e701ecac35da7b44ecd6e4a8acc784e7665837ea3c57006f182b90d58a4813a6557f9d2f4c3dad4ece7fa0433ead0653cc7606b4bdd1e90fd7c3ec9657484f6eda63adb434a8fc0b83f30c13814fc929b76f90a89a303a997142ec5ac0510c6d680959c046d', X'7c3ec9ce3a62a5c49df4e9551f9dd374f925c278a5a77f3a1fb768c31ef6da6a', X'5a59bb124338076c2c1b630cd0b075dc5fc10ab730aa898b8e21f895845062dd');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (41, '01a208ca-1488-751f-8db8-017160cfffce', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 21, 'message.posted', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443790984213, 1795443790985327, '01a208ca-1488-7d4b-8f0c-ace1c720116f', X'0100000001ed33d74c56091c63c333b185a37c0a157f4ffbae12567486a4042bd816157cb8be42634780b56a0394a1982edd933cc7b6056e4a0ec8b47aee843f34caa2646e2dec7b48b422ff8ce3147055449d0b41e62b00a588e915823ae989285d1340a1e89d24afffdd8b4df11d44377825f39d4a1a326d46855fd5727337b0941df17fffa9de79be596bcc0b99c2151528b3b81fcd3a9aa0b775b1fa58f685', X'b253eada6184b189723c0385ecea449666f38c3de17e250fe66858dccfef4aaf', X'a4c4d1e2a8480a45a0555fec07b40a7ee550405a5f198de440160fbe8e5e612e');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (42, '01a208ca-1488-7b1e-84c9-aa6aaad2240b', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 22, 'command.started', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'command', 1795443790984213, 1795443790985327, '01a208ca-1488-7d4b-8f0c-ace1c720116f', X'0100000001c78ddbe60dc9d3c9c40bb7dcc6b8aae9af1285546873163d3d768356039c30019ab9f953d85c5b5cfcd04f3821f65f55e8310581c76138afb0853d41dae4e6340e8bdd93db7a58e9a9281467fa1c5362a00a23176d9dcdb9e1b818f9d076549cde8e89fda0141cf028ac03f095e809ddee98a5d5944e4818f7bdb897e6ab8b049100f54be615120e2c8f6494ed4476c3a77915e10968eff35fb4c637cd13356733b123eda4afc7780849fd750d18b08cb39642166ac382f039741bb126726a5db9987aca11b63ffdad3873f6982ffcd164f98410bcd08d25a0a65efbf0c5904f7c7d27d384ce960b2eb392c7cd932e2b56b3456578973693ff843218', X'a4b3aae2cf9145dfa2bc803da14cbe4da7ff987bbab7dec46d93bdab2aa1bfc3', X'284f0028f2b22f7763cd61ba20a6ace66f776ce5121905b04a120bc3c87a6792');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (43, '01a208ca-1488-77c2-a87b-d6d9375a01d2', '01a208ca-1488-7f28-8a2b-9f124ba7d7d0', 1, 'room.created', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'command', 1795443790984213, 1795443790985327, '01a208ca-1488-7d4b-8f0c-ace1c720116f', X'0100000001f6ac7d5ad629e32d3db307a08179f0883f7cfbf03a2c10568154eb1961d640388fc2e9c0ebc7eef0cc1f85e110f0ccc61b4e0c88b29ef4f71ce014e44ed3dbcc61f046a3d353f8cc5a586f9d934e731bf11252b554e0256f9626ae9da33f1bc6b41e0b7202d3c3fbd143a45dbd0539e030eec1fd8cc0715015d42c79c3d8d9ceef0c0e9de9c027560a405069560d4039247c5b13eaa51ff31358321f2a9853318e0b06ee71241c0a03b339f5fbbc8ad4e2e10cf711052f9b8922180965041b56fc5cf6ec5b91f80a7189c66a544ffba3274f257b687a55fa9411f5a1', X'290ce43bb88eb1b41aaf86a8b1ec96c063f5e26ff591fd8f5f76d15441bd50e4', X'b8d49ecad4bfb657badc1663d1876caa9d67796eaace0470c411ca6d8436a4da');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (44, '01a208ca-1488-74ec-9ba4-a55577b74188', '01a208ca-1488-7f28-8a2b-9f124ba7d7d0', 2, 'incident.declared', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'command', 1795443790984213, 1795443790985327, '01a208ca-1488-7d4b-8f0c-ace1c720116f', X'0100000001422a06c8581d9a12a6efd82196efc3af2c2ce95603282efee4dd364b17d5c1f15c85d0f515c24032970025f00a9de6811f3ea5fee8549fc4e4d3866e509051c610c983b8e7011c2194f9ac500d41f1ee04ad4cc562074ecc7ab1d4a9428203dbb14da38648124be28deb44a701bffc12258d47ac0c54fbf2ae65aef1c03ca7d8aa5cf3e2c2626b23f2227d5a5bfd3947acc9258e70fc4b218b87329c5db0f15cec42e4a28cca17a237e374a5687216f575b414a6d9b966f60a78cf7d2aed60f9ee170d60f89cf7c0e461ace01c0ea5eb32d4522bb4c3b8ade9efcaf3c15d70c32ff6cbafcd6d6706d56f845795dfda4d91f1b42af6aaf62b780ccad2cdfcd321591fbae7bc098491254b8f1242d9417780cb0cbccfdb76c1e8c6520eda9eb5e3ff46214e6e3800aab1cb8bbaf0d311004fdbff83bc52168ec2b67857cd230949dc6ffb122886898d6b6e109859d021d4205aa1114bc42c4760165bfafbaec31ee0bef2eb520da5dd9ce32fc79857147fd7a1209820747a2d7a7c0f4b', X'7f66b1750e5d682c0796b09753d4107f0f94f30919f2d31189329d947088102c', X'3ad7ff5ddf163fed964e1c91391387f0394527959af05dca98ee8bc9aa4a2338');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (45, '01a208ca-1488-7de5-abb0-2837875c6d7d', '01a208ca-1488-7f28-8a2b-9f124ba7d7d0', 3, 'member.joined', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'command', 1795443790984213, 1795443790985327, '01a208ca-1488-7d4b-8f0c-ace1c720116f', X'01000000019d1c7b321b290498e0757a4e384ac3923c446a48f3cb962ad6c63de88e1eddea632f0cf005ef14547124b78a860546868dd2caee2aa619397f0c0a2a8652109c00d6de57eef77281f79151d219634c241c177cc62b77ca3c5b7d270f937253d28ccb1a1f1e4b86e44b3a7c8efe25d4d45505f38b9480582df3edc96a473a7149c8b69b8a77c1132838fcfa03e4e28963b5605afb0de4aed298416e2d', X'17d2bdcf10e3aa6bac21eec9cdfbf7a4b47c7ec32cfe61366478095e711f7bef', X'ac205bdb851e00217319acb8c5d9917b1c599467077396b1c27d30a868b1fa33');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (46, '01a208ca-1488-73be-b13d-047b3de75f5f', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 23, 'message.posted', 1, 'system', 'command', 1795443790984213, 1795443790985327, '01a208ca-1488-7d4b-8f0c-ace1c720116f', X'0100000001589ae3bd1d27573a1593d56a3e8a73d07de85690962aaaef05f9e4d139294fd7dbf1bbd42038905e7650c5d1aa1d96fac11e8dc404ffa0597d2d034640c9abd213aef50f249ad2b537ed14befe8f9c832b1c52240826a632b4d1d069a54a5374d0044e0069fe1ff523ecaf505378c8dc7a828c564519da685fcd811baaa83b7159f6ad0f7bc534703f8c0ca6edfcef67b2c20bd979eb7cf12278a210', X'79609935e4cd8fa5c185d9e8e6c09926f269803ca8b25809dbdeda3fbe36ddee', X'f92335e61d79bd800c2da2f462513000adad089f64a8a01dca9693ff72c67f1b');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (47, '01a208ca-1488-7eae-863d-663960536e48', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 24, 'command.finished', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'command', 1795443790984213, 1795443790985327, '01a208ca-1488-7d4b-8f0c-ace1c720116f', X'0100000001f4769c08310c7a9bad87fea931f050c404c502afba2761205bee97a7352f90104fef08c1940ec7d57a0e76bcf28234caa706632fab180bd4806a088b86f146faede9dd58cf451cccdca56201fb8b685d8d70768b11b813c017038bded8484fd2fad23e5164fd6bf828f8d60e83e7d93f9aab5fcb89827a293076855f493ef991b9d99881bdee724001f862d2871bcdaa7fc484fb7a58dc549fcdb59e3f11c39dec98b3eca3b4f6d374b66d5d4af5495b24b51f5fd5943a700375f931db796175084ffe64195f099d450ce8a7e65314533bc7d22b36541f8fb991295f19178a13764d42a1d86b656cfdaa95687b522d63ccceee7cb5103ee4558f66e6ab0d0bd2349974bb1f35e9a48d2e5cf64d1d244c7566e5d3bba8c3708dd8860e', X'2477855bbdab2cfea2a616526ab22da07307b6d05b8e171bba681a2135c5f80f', X'df13d0b65b7cef23873594b48928497bb11ecf15f15af6337f043ad14e5ff5d9');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (48, '01a208ca-1495-713b-b10d-ac7d42a5827c', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 25, 'message.posted', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443790997507, 1795443790998787, '01a208ca-1495-71b6-a182-c1a334b5e529', X'01000000017b65ba27dfafa39cdca331868ee0101a9baf324d97d125925b1e0778dbcd5f66d41855693faa66ec84c100a1e7101836566498a62b907f623a640ae10ee4faf89e77d9c05a93e7619ce4d692082ba25f5e02e316fd8aff51d50b00ab69347b204cd81f8ec39354bd3d609a2bf5e45127d48d37c050fec9fe4983bcc9949547024494b276a7df943a9783513d7f98034365a7678c5640306dab375eef', X'ddc53ad4d71483fb60aacbb284125decd7bc8f12cd5753324128381a16e9b4d2', X'd4b685b7b166e554f2d327f464b61f5aae749723e9544279d75a384128a9d590');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (49, '01a208ca-1495-78bd-969d-a95251ceff7c', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 26, 'command.started', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'command', 1795443790997507, 1795443790998787, '01a208ca-1495-71b6-a182-c1a334b5e529', X'01000000017ba9a255f46ca61915b7046bc800f65bf58333df7f41a9100600c98e1d31448eb904e64bfc148f254a217ca34421ff4b21d872661011469e421ed08820f7ebe3d9ebb5a027315b8fe3896070f54322fa9707e62082d0ad9cdd9afe3781233a2a85b02b610f464c5bdeefe9d3d9a77692a4bd789baf6c646a0000850a1725ff78f9c5d90972fbc5d81bdfa7ff4ba8b1b5794be519cda67a57ce48ae3b6b15b09bf0c4b01630f1aa990681a291c708572d056ee33180de897da1c38ee01293387135f8fe9287bac56e8bccb259bbf8d98be5602e438fa803116922f1ab3baa71ec4106275fcda6b611d2b73cb7865e731591e50173b1d46b7544e8acfb', X'e794ebd006a154897d57e1e71e7ff7299db9babec19cf03bc3d4bd8e883f2d7a', X'8b04f6e91d83e44e83e2ec8ae5459640bb0f0e5c61363bf9906d2cc9ece0db5d');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (5, '01a208c9-f4dd-71f0-8316-549947a6f1e2', '00000000-0000-7000-8000-000000000000', 5, 'person.created', 1, 'operator:0', 'cli', 1795443782877093, 1795443784766899, 'cli-4aafe45fc85c', X'01000000016611802186c46d5bfea9ade5bb4d790f64e2059430e9174ae2e8fce96b8cbed82c9d0055ff23f061111c8fa9fde05257207afc744faf6264d11da4e3a520c71f5b2f73fa58bd41dc3201355c571c77bd9b898ca88e2895eb926a7bae3c3dd0f7a84bd2aa1149f364af8943dffb0223d9e57249e0d268ca1304fc2a24e4ec20da6d5dc1e41a8706cda040db235a8284babb371e757df867724d4f8682e4a41635e9670a334a4ab2be8b4a831fd853235c1dbf390597ed7c89969b0de3b7d7b72adcfb347f11dd19a50b5369ffd95be7f6cfe52f8b923e0ba6cef0bed7', X'1a1442f183b7562cc9356e3eb128633df4acf8024e68cd401a2027914fbdb97e', X'96eade34fff3a213a49c4d255751b2ede142ed8d6dfdd8c4f395dde5e110f7ec');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (50, '01a208ca-1495-72d2-8a9b-b78d0595043d', '01a208ca-0d33-71a6-a7b5-45fa3e78c891', 5, 'message.posted', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'command', 1795443790997507, 1795443790998787, '01a208ca-1495-71b6-a182-c1a334b5e529', X'010000000116629e716b015ee190c89ca97b3b97f22fe5deedc2bff238a971903ba555a54269dff9e7a3a9cb77fb2c03937b14a1f51035248682335bf2b5428a42933a5aa11322924e1b4a3996e9ba7d495b4f749e3baf2a14f1510ebf085035bd22238a610872a0e14175428a7e12387eb02a92aebdeb74c7f974e3ebed7f5b08', X'7de7bae9820ff37db25adad1eadcc7f803f42b44939b883b90afbcaec8fee959', X'3b311257f15a682b39f840fc85d78ca5cba3d2fefce84728279fe788d15b1795');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (51, '01a208ca-1495-7844-9693-84d70505312d', '01a208ca-0d33-71a6-a7b5-45fa3e78c891', 6, 'task.added', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'command', 1795443790997507, 1795443790998787, '01a208ca-1495-71b6-a182-c1a334b5e529', X'01000000017054ef8b6ec1a05dc6434471de741e3e82047ae686de50219a057c582a3e44db0a7e279a16bc2b4bfa8fc6e764b529aa5fadd170a680c5bc0834d925b3b0398ba35d0744ae70561d2ff873aea25b28cbc8f797a42f4d492343fd96db8c3ab92d7533acc87aaca9031acc934778625f10a9bd5d42522cc9e8e0216d18c34b4796a17176df05801644fe6a387f5b036874c53afa0caa39414faae99fe8891fdb932f34ddd68ab442b50ae0ad698295d0b50668257c5c96db22b13ed431', X'7ee2239d89b9f572173886ffd233a15782fb0972211f84792b697f1dcca9a5cf', X'dc0dd8f24580e7dcf2f93ae61cf457ab9b56c31fa6b309201722ce42aa8af8ea');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (52, '01a208ca-1495-7baf-ab85-f37cda3bd6b1', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 27, 'message.posted', 1, 'system', 'command', 1795443790997507, 1795443790998787, '01a208ca-1495-71b6-a182-c1a334b5e529', X'010000000176b4c54d19892ad6d0af1b9843e4cd5e1c6172c97b36418c96e8faa8b84a33e7e13b960046a74a9a533ace9741bc9bfc4fcfc7a08386086466f73b85c02edae5fdcd79951d9d692cfe259bd92aebf7df57001389640a43949f5843ab029176ad8d22949c628fe78ae1d1796137e39e89baf4c63f3258080b198183d67b7c623d2ebf5cca80380514490d139b16a8747f6c5cc8dbcee20a1cb0b5ba91', X'c69be80cf061bac20d76f5b0b1dc2372c37104323f0da27da52aff1c9704ea42', X'98b29676404f5fb67904d1fec94d32544c1ece1e7d59d94d5b951d21c563b804');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (53, '01a208ca-1495-73cc-85ba-4f8f51b056dd', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 28, 'command.finished', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'command', 1795443790997507, 1795443790998787, '01a208ca-1495-71b6-a182-c1a334b5e529', X'0100000001ff1f68ab8e799f57d98ae8930e342cf72ed40ccc3c1df257973861c72d2aefa3218be6dbc421cb6a11d12dca2c8d5b13086efd87baa1a07f336cca251132441df48327abaab87839087252226af4354dcc84c1dee46c66e17bcf256a915852a686c07125ece16e956bc90fcc45294f46dc2fc083b57e6e21f9c332d737b6d4d912419413b32f3ea1e072e3a335960ae5b9118fa18294a0028d783ab92df8adef328604bfb5912294894f07715f0a2a74db93b969fd9c0db1187e383725c1debc7ea8d4c7da6bf7a4eb0aa2aac34820467831252824fdd0df80ee39675c5b9367c13c72cfe2e8b0312551af9a660e3baa4b91f524802c6faacef3a264f218fc4bd356c058bad9ab216777c0b1c5487d46c5155405d7faf0203fb68893', X'8d67ac008a676f21c68449a97df8aa89d49e7a8ee23260c3e680c7a01cff1b4f', X'9aefc3b4572b10a24b7b9109ad0a491f3f234d82d23aed9196bf92b6b29fe38b');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (54, '01a208ca-149f-7ea3-a804-c7db98fca731', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 29, 'message.posted', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443791007511, 1795443791008750, '01a208ca-149f-79fb-84a2-acfc1671408e', X'0100000001896b5c49b3031f6f7a4e2530214406e4f7f59b52280745cb45c5b6bde2c55f6cc2afa2bb933733c14a3c0d30ebc66ce5cae85b1aeeed05edec352ddcb4a1ded3dced615b4bd0c7f914bf163e42ee3a2e40cbeefece95cf6ffa91a02362915d0a1b932a898ea4f6f727898930cd27a2ff1c88fe9e3874219e3319ee8e1c66584dd304ffc1d07512257f1f218b312966c8f546ca2a9d6680ea93659586', X'7df2c5df9c53d9879106ccb4dea8024b05f683e156609f5848a92d0fc3aab661', X'5fa63f22a95c6e8458dc66906617ecfa51a8262aeebf45ef61fc53c2c1d09e9b');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (55, '01a208ca-149f-7506-8f4e-fabbb0cfe965', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 30, 'command.started', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'command', 1795443791007511, 1795443791008750, '01a208ca-149f-79fb-84a2-acfc1671408e', X'0100000001e460a7f08fe631a13cdff1dac815c4ad133eeef40052970136dc10f48d64cd21c1776917a28211f78b69478884ba521c2e41b1e84557ccc3518cd664105aae86a4b35a33a2d84dd4db4293b951d2bffafdf7c28339e062d7c32f4104b6c2f138b1392f279c723c3d9ac403679d0b7173313ae478fab17e55369eb69f7e1844d80a1d84ef1ec6ca366cdad1759c27a7ad99697f20e9dcc6bb863d5e400fd20923162565be5551bdfdc0e7c7c4728bb519e94ff313246349b9ee9e6ac8fd7637c99fe4d5f94de032367939c9c42e4dfc7c310298f97da9c252649f43b09ce197607b85d2df21ef35948963dc4e728b840cfe9757da7ee6856566bfb1178621a9b3e9cbc963e35f9d75b1b64e14b06f7a3647204b98cf89052d2a045f59', X'f88fdd235b4179d7286d8a062f2d6cbb3151c88c1a6ff86e3c1872e232bb7847', X'a4801e550154baece987ea2248e11ba3efb3d829708027677cf6214dfa1b591e');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (56, '01a208ca-149f-74e5-adfe-7d3e68b83883', '01a208ca-0d33-71a6-a7b5-45fa3e78c891', 7, 'message.posted', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'command', 1795443791007511, 1795443791008750, '01a208ca-149f-79fb-84a2-acfc1671408e', X'0100000001387180fc33ff35265f3d1664f27992f672979e37aa6ab52971b18263edbf7590b0784a75fd85719d65965d05a5bcb6d626c81ba9bc0500c90f6bd12a6da77b3af3c30714ae808bc7b7d7e68c9d032e188f67ca4c58b6e5eee3fefd3dd801c9a8c4c2adb109f2c123a3943971a38b2edfaa96b78dcf6fd08439d587824456e661f111837f5f35b8c19053b48eda5dce2a1d3016311e9723a8044349db', X'5e94d7810b876a68d151a2f63df7e3223a39f8a78acbaf51645d3c681b375b55', X'7b00811e71548e1196975161c0e7e54b46a1903df5917c28a91658d9dd555a14');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (57, '01a208ca-149f-7ef5-8072-91d776a449a0', '01a208ca-0d33-71a6-a7b5-45fa3e78c891', 8, 'decision.made', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'command', 1795443791007511, 1795443791008750, '01a208ca-149f-79fb-84a2-acfc1671408e', X'0100000001a4723683ea67cf0f121d38756d450095cf3872bda9204f59f8d55ec83b228f1e00d09328bdecc2a8c47db4c83eb63850e1d1e4d7909f190fd135b907601ef3ec03a6e5b40a73e3f9aa2fbdee56a32188427e0ff3ea56656fcb4ada7cad7231c44cce1d35c392fb246db7c371de81ffd8e7e0f83e852273c8d9141da1273cea1c7ae1048d47d0af03fc0eac14ec6a5534f9a3032f6a16ab7ea1011b34', X'd363ae24b5860ff69eb158fac00139611c1cb34217f408364e6f2fc053e58f64', X'9049f11cdf3193450ade9ec863d41c441d7e179d3a4c5a5e4295c1d46233effd');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (58, '01a208ca-149f-7c38-aab8-ae9337ac4845', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 31, 'message.posted', 1, 'system', 'command', 1795443791007511, 1795443791008750, '01a208ca-149f-79fb-84a2-acfc1671408e', X'0100000001eccb8f4b1d3de8e090db08b940f8e838783e9168c0db190b5677fb279fca79cb33f1d77ab807d335ed7d37fab6b74a9eccf1a0924a52b610527fdafd3dac4abd02f15c0849fca49e9bc3d3a7697b1b3cfaafae8bd6f70aa8cef72abf748c58b64700b83c6927f159fc7a62a378db8fc8fa68fb3fb2d45d580e0375e1', X'bdfd3ad2b5f761f442c80716484273907fad13d8f5ab8edc041501da427af7da', X'45c46d4b9cca90896116f0daa82fce7ac8354cafb701ff09f815eda61b222422');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (59, '01a208ca-149f-7055-93fa-bcf5d8a1b7c4', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 32, 'command.finished', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'command', 1795443791007511, 1795443791008750, '01a208ca-149f-79fb-84a2-acfc1671408e', X'010000000152068ed7154f54014f73080430bc24cd158590c811ffbe6df54891e1ecf3cc47dcc7e4ccaf6473d335a4621ae6f28fd4d12e1b94e63770fbfc58b063bd05ae540d80a87736523cab57b4a39383394a397517c9b3e5e0922d252c761d9062f612eec10b7aa3837feb7bfcb9df9667779a25d1aab4536d783c62e2ee6f6f32acb4e8ff11381014f693d843abc5de5730b800c04cc742f4c7e6c412f148922422dc5673528b1533e290248328f433cbbbfa7db660d8df27db91899c727b61fe9a6b812acc102d8e31cdc95dfd532daa176bc0d34a72000d0e563e79dda8e74ac3cdb87124f1a831c82f9441dd26b94949d32612da5ea98663c24e0db73a7e8ef3fdd0067eaee90fc3d89668f6e3076001afb698c17463fa4d40883ae219', X'f9eaa8509499a88c920662e833793a31a0e21fa60ae091017c24e39affb88a61', X'bd43a3dad38399b94da1adca0b44b807d8feb28f92fcb6411f5cd616e59a351c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (6, '01a208c9-fca7-7416-adbd-561cddbd036d', '00000000-0000-7000-8000-000000000000', 6, 'person.created', 1, 'operator:0', 'cli', 1795443784871291, 1795443786833217, 'cli-c16cc5b68093', X'0100000001db95112d80f3e59f831546b7b4ae006e466ce2a8deb8f23a30c86eef49a89d6ddf4cb0bb96a6d7263e78c899c53ce7d54e37092f145cb9410cb35707adb95fca6873d506769dbe0c90edbbda5285f59401e5fd9a2ae811ebb3008709789554a64aff5ca4423ba20188655be2133d9bb1e0edd0eeba3b9d355cd72072438ebbaede40daa1b4e8f27bea743fc880bc4af89ec9e62503c5c77ff1ffea52e03cbb05480434d32de689dbb22e5800662c6ecaef2fd3ee02dbb0a49cd3039983ef44c5772d79a4b1391764830582d7276937f033ea0455eebe0bfebc5c679a', X'bdb1ecf3d218fc9f565b52dc85cbd70c2ef4af253f23762adae7460a95c7c9b4', X'df748d21542bc8e3cd39dd3cebd64ea9354f6ce6cd020733663c0e59046ee24c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (60, '01a208ca-14a6-7822-8ba3-871c55e7a3e9', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 33, 'message.posted', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443791014884, 1795443791015946, '01a208ca-14a6-7208-9b5c-101751fb4718', X'0100000001064703050bc3666fac2e8a975670409ec5399a1053b2a08b1864b4450c3f5f00ba29e047889a0400e8e2ee04b378d4adf18c5072c5e90e7cf5453cad30e46c8abb5436b2f944a8a0055dc2bdf4e6005ba6a072136544e09b19764915804d836403c77bbecb0983f2b2ff4516cd322c4c6eeff2c9ccf5f9d04e37d68c', X'861c0f38cd4bb77f04d96efc2e8e517f03a932483d7a6f387cae533add848c29', X'eae3a532be64e917f74e554b358d791542f9d0ea2717a36365e86b551b6974f8');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (61, '01a208ca-14a6-7b83-8b40-fe46c1cd1cf7', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 34, 'command.started', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'command', 1795443791014884, 1795443791015946, '01a208ca-14a6-7208-9b5c-101751fb4718', X'0100000001ef2debf5900ef3aed87754a907916cc9d1c32693fc724a324cf653f8b2c709cbfbc4b1eb974898ff043dcfb33f8fa62d413b11dd3509ef87c70aa762e7873c997e69acceffcf0b15f63ddaf92af29edb3b0a5c665ba2b8e67ec3d0186696501829c5e0134e6dcae44d536c51077ed6aa0ce6211ebcd5df284abd518c1c6daeeecd5b4b2bf5b1983d54659289c67bf5fc27fe2a8279e1e9fd92b394495507450f1782557ba6f7e64f8e7e9f3c6bed40ec6c3bad5debcd764426de048e', X'115c369d9964ade679030083861d22c82a7edf8ef0cdb879faad4a1ab54d37e9', X'8a482ff3f5316bff49c2339d22f4f52da46deb7c397f70d9118a23eb33a89b16');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (62, '01a208ca-14a6-75b4-bf47-31442ca62b97', '01a208ca-0d33-71a6-a7b5-45fa3e78c891', 9, 'role.assigned', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'command', 1795443791014884, 1795443791015946, '01a208ca-14a6-7208-9b5c-101751fb4718', X'01000000015207c3ed33ebf895b263aa9f0a3f5e445c3d6b4572054f708300f1de65954b655f6abff60b320fdd0fd2c8d5925fe5ee241818bb6680a13d76819ff622cda8183b9ae2fb0a4b0daefbd04d16b4b241f642392d45f2c6eecb69c7a7e4a300ca2006cbc6a3654f0c063cd41faae8e9214e85075d2bc2951107110abd10fd1463ff929863ff3148b90b084a5f3535779208f9cd3550b63ec691c86aa27ac6ac1dedbf204f1aeed558d91d003b6500efc1e84251edad6947864bea59c035d3fdf6b570fc02e403573d547ecd4619779ec70664e57420523ad91e9878a916', X'9a5c1e4e330656e0efd548e099d1c583adfd2ce6db61f220529bc93b9deb0815', X'0d9f3d2adf52d6c7d29cb3a0002a7b240cefe83298b6ef94e056aff7ac83e516');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (63, '01a208ca-14a6-796d-b7a4-4d4e8b7e77ec', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 35, 'message.posted', 1, 'system', 'command', 1795443791014884, 1795443791015946, '01a208ca-14a6-7208-9b5c-101751fb4718', X'0100000001ce94a623c409f0f5b8aadef8a9fb3b2031f9c50dc95f568e3152008d52af38ee9cd55943cc5102ded2d239cd9b9613268af52a8efd4d540956cafb64292fc648a543451df74a96fc74648edc3e0fbbc82035a70dcf1a3c24871f8a81d6caa929bb9732d86b14c239681664f6f832efb898fd59d5744e14e979c971c9f22aefa7e4cdabe43b48b75268d407dfc322623b770395a747b0e2ebc5d3cc6f2f649d838d36aa4763839176f4a345b651af91cc055adf8aa903c1c2a0856703176c7176b5bc23b11f0b855ef7b6e391f8eb85d2972cb73aa3e73d0fcc26e62ae04cc8084192b378a14c881c171a1e4c70484298409945804f3a9988dce5f689', X'15f598e9e5dbd846b4c251c44230d52fa11694f3d5e6f3263942338355349ff0', X'5b5f9b96467955d605b814eba702ad4cb64c83f487bc474ea0e47cbb64fe9417');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (64, '01a208ca-14a6-70a5-bf0d-02d5fab83008', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 36, 'command.finished', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'command', 1795443791014884, 1795443791015946, '01a208ca-14a6-7208-9b5c-101751fb4718', X'01000000017f7e2da11dd4ebb56285c2093b613d4f7891c1a6d3087fba42d35ed1a77f35ed4eb6329df8a73f443fb743fab557b2668195a6bf1c80ec16511a6c91f3341394e11848db6eb42734a62043e09691448b121cb3cf68a827c34fc0340d9a33693e581330dcc8036cd5e5350aa3f8ac39a91df4e9fb07da8ea31b87b64cf264e13b4b315f121f40ec1d6c73979e0b1f53506cd484d3efd30201cc865c8c4c101f7acec873cf211be7049d8de22229462e4f97bdef3f360add1528ad84e1748a2ad5ed1b2a7dcfc2bcac9fc743b99a2f1b3a7e2a430f80f01dc064cb5a63fe1205c4fd5941f7ff620c608fce8dec7f908fdd803b2ca0f9f8d7e0393c0d69c978cec9ca395cf24cdc94f974bc69e32f6d6d1e6e880640b9c4eff9c476167f', X'eb24626486edcc9ded282f4dbdd8a6a8211636aed0a89824be7dbb4bf587ff25', X'f4058835fe2a0f25654a260a51114c39743f08006ff10bf6ddb892035c53b068');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (65, '01a208ca-14ae-76fa-96d1-1d545deb68d2', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 37, 'message.posted', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443791022850, 1795443791024877, '01a208ca-14ae-743a-8d21-0d01802fcd2e', X'01000000015aff756c4459433ce4502a6513beaaf1ce146665a0c710d0ba62a82b76ad343ae8d5ede4e45ccc20a837578e68c1f6f62d78081bd24e01d4d86c1dcf9efa2985a868b1547dc5822b4036c169fb0a3ec07e99b23b1d45dad2bd9a8600d5c0ca229e4c99f0a470ffc72e27261b7ed3dbfc50ee9286caa32b39dd97aa0b32692ba0e7174d2d9f97870db080ee17e950c5ad98dd8490447d70642e4bf8ee', X'632ef87c029c89f219c67dd3274b14a019a5f241c94e0f8a97ba873fb8442201', X'7aad5136eddee287ed2057703c4ad237f77d6d419fe7e146bea220741e47e8d7');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (66, '01a208ca-14ae-725d-88fe-a5ced257bf2f', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 38, 'command.started', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'command', 1795443791022850, 1795443791024877, '01a208ca-14ae-743a-8d21-0d01802fcd2e', X'0100000001214b5532af0d6e6f560b49f065bfaf31d35707379fe15b38ab83c0c55e4dfd30c510b9178f9e9c73983e44372ebbdb94f12e84ba5507e4c014184e4dc85feadd056a268c0d94220d33916f84eb4e9b4dab36629909c136fe7724cda2cf35088b60daa622d2ff5dcc22a4583edcbf2447e7c640cc6780b0d151cc8b906a17e65df4b6659d25018beeb4ae5eb753a44b23e2ee79634a958ca0f1e8fbd50d278947649f5b7be76aa442c375d689b64ba08a65932c6cb726206f1b6520cf5439638d919cc376ee4b7e9b209f276f905ec21fe533b824a1b421ebb96487acb40bcf1c53ddac633bc5668f00420862da7183d9658c17605048a4966aba6c1d', X'bee69367d9aff28da00f5b78ba15aaf9a7565e6c3b3f44dbb76712e1f95b148a', X'f29a3e8bf57a42221269f46b20f0493ffb6f7f840ae358a0870775b7158a6ac7');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (67, '01a208ca-14ae-7366-af5d-e336d56c9d69', '01a208ca-0d33-71a6-a7b5-45fa3e78c891', 10, 'message.posted', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'command', 1795443791022850, 1795443791024877, '01a208ca-14ae-743a-8d21-0d01802fcd2e', X'01000000019ca246673bb0745a4af7cc59139c8672a1e5a3921d6de3a2e71b1f4a0678275e27c5cb5748701617099c27f11f2eb3ad9226ae734d341066a2e7e9fc6ab6174652cd9d4a72a42750a926ba8ad739c4cd8458ac940fb28704f61e163e1af17e23e7fdaeeb0d012a4bcd105b2d2bea75c01dcd52edb4b2c94cdd978424', X'bd58c175a90a6107c823d901d89c41b78346c55802f12a579e32128537330df5', X'a107f190c52516d490191af35cd0af6f6da3144b97b41fc579832fab3fa815ea');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (68, '01a208ca-14ae-78e7-9f53-a8be89d59e4c', '01a208ca-0d33-71a6-a7b5-45fa3e78c891', 11, 'update.sent', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'command', 1795443791022850, 1795443791024877, '01a208ca-14ae-743a-8d21-0d01802fcd2e', X'0100000001a5c5476d6bf4bf57ff4af854098837cdb0285484f88e3ca488c7b0b393a5a66895073b5d868dfb9721aa562e2e97d2ff888722e4bfcbee1eeea71816ede125266171d0d7fd36d5f86f1c1210df2954b3e5ff5d0dc10030961a73126c9c0bf5be00edddf32d6dce86e20cea33c76e840ccd37947e69030d5902f789d82e77cea3a29104898ae3a7614f5eace7ae11f5a9537f083fb8c0a9439f319832949cd1f1386b3e50ba968e4adea5ccd182e15c60fc81719b32d699c6f6602b8de84c3953b2288c614eacb00a5d1dcd0384147634aac6c6a8adb4d7f62118f1ec', X'41e235bc19281c5b6e6ed364ca3e2deb4dc0db3c73d7fc3d15fb690ef93dfa3f', X'1437a57f5e3fb4b3baa7f03a3d153b8f6ec7a811ef85e4d2b125cc716086b757');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (69, '01a208ca-14ae-7bfc-a4bb-1dc47e44b230', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 39, 'message.posted', 1, 'system', 'command', 1795443791022850, 1795443791024877, '01a208ca-14ae-743a-8d21-0d01802fcd2e', X'0100000001e7b58d33c7a9505c2f52d5a70c7e42d6d229af400460964aa68248204dbc17ebfdfec7b1a2d99dd447840bd232b2e60422c5e3ab9b0ab837de2409050f8a86413da35b45c3c9fb04bff76e1d5f68b8b098edea5772635100180b0d5b2170ab42e96d8b617abd7f31631f5c5308276d895e7531a96ee785696d105b526efbacefe7bc0303ac475e9db98a902b6d9c188a90e3522e012364fc7854c6a75fce55a95d6ad5d57f868213788b308728f9b4f193d9dfcdc1500296979f649f', X'3df36d13c627c2d8f9a5c829aba29060738ad5257fe8820357673e474d687588', X'fdb7de7ddf84d2ff91704bd7ee1f19c72353af819a1c73e048826eaf1d09dcc2');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (7, '01a208ca-0498-7f3d-8904-0921500003dc', '00000000-0000-7000-8000-000000000000', 7, 'token.created', 1, 'operator:0', 'cli', 1795443786904622, 1795443786905416, 'cli-b5cd3dd451b0', X'010000000115edcd70a052b13a0543f5047aae0d1020ad03dc94898449ced6895bc4c2c0870d32370b6cac987e04aa37de41c5977443d9b2324182daddd4b7dc16c438f781895db782c74477ebf81aec683e78914c6028a03924a16d9d4031eb6d9b94efae8ea3c014915afa8d29996188a85685409179e0397b96c94e1af447787438ef319681f1b1dda5c7bca3ce69e0694f2fb305cef34a4e373323e136059f14d7f36f652d81fb008002a37b04ccf3e7737973af0ff54edb9d3c7719e9c209', X'7fef6a960a83609875bdd6ac9dc9013c073f5f399bee4d6e0a8b2a7963db6f89', X'106036ab62c88e8a1c1693f0cea6489b51ed811cc36578b61b07ce59078cd0c8');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (70, '01a208ca-14ae-7f56-82fd-a890b77cd8af', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 40, 'command.finished', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'command', 1795443791022850, 1795443791024877, '01a208ca-14ae-743a-8d21-0d01802fcd2e', X'01000000012eb03191a19c49cd367a8ec28953aab252ddae742604599c98485cdb47921d5188d7845bf05d4e6ee1e6defd89f8d09cd6b7b485d8460a321f4dccc8d493d723130142a850f2f352c318c916a0db56d06a08b09c318434cfb8e3706c53bcc7b3cb16d4fa92d03add7e512e832e3bd676a45dd26eab2b7564abaffedfba50792d2678d6bb573d9590df0ca6c5e86ed9afec66be06df0717f2c1fa7687051a911d119396d0a7cfa467c35d89cf9fbd0390f20fb87eb48034a3ae9724e5e32e79f1107a8ec72732efcac7a183ccf0c6b076254a5a370f772cba40290e30c73a45ddd5a9fc746c9623f541cd97b269d548cbc282fc4e992f9598fd2f996700d1694ab373eb4a034d44b0f4dc0312d96ed61122288211497ab5478b1c5557', X'77101f1f8e6d9d557a4d5163bb7694f2f77d687e3ccf8ce57d22193ad39ad69b', X'749062ddda42fa2de531a530a293542c02853fa522e7600c07e493b3f87e9e22');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (71, '01a208ca-14b9-7450-a66b-f11ef60889b9', '01a208ca-0d33-71a6-a7b5-45fa3e78c891', 12, 'incident.linked', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443791033980, 1795443791034491, '01a208ca-14b9-7ab7-bae9-7e4f48a6190d', X'01000000018402923734528bf00eb7cd2d172a248e75d26f2621c458cb0130b0f8b6a8e532d18c4edc8286081d4d88ce954db0a2d485adcda8279b594d09e57fc3f17b16f03cce6f510e354e589919e6c0bf1c85a9654058603f23c3ba47bd6f30c4c7b6e0db3d63ffbbee2d69bca8073ae6f60f61b8a6d6870fbf1b13acb11537c51bf0e0a4df0972cd03ff36aaf262f8d1ae5749d21754da2014905457eae0adbe4d4c169eccc5cb9d7c1e8bf128ab3037c7ec28f45fa0962f954434639029ad', X'0718ec88c52c2e55e284a9e7de1c83dcfe6cf3eeebc373d950f946f175ff5071', X'eac4aedb13acd6d76f05cf962028d057989ea876d21c9e5d239cf1abc4a76676');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (72, '01a208ca-14b9-72f2-bf48-d97b09ba5227', '01a208ca-1488-7f28-8a2b-9f124ba7d7d0', 4, 'incident.linked', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443791033980, 1795443791034491, '01a208ca-14b9-7ab7-bae9-7e4f48a6190d', X'01000000015d899a31a6d915225c5832cbb67a8e8333ef3d2e6f8b1e53335655cf3aca281dcef4654f56b7e3b7b97eda335cbccd959d3ceb8eba68bcba95fb80bd0e78bd691b4b30a1bfa3dff540d60827de73d4a366a8a61eb0f17fa3542a54bc8bb29bb8892c040326591191545e6faca0c1eec8a27e11c02aec27f0b0a8a501218dee20c8592a039e5490a680716ad84dd20b4c569a78038a96bc716f8564fc2276a244e5e47028e75442f855f159f7c9b0abc56d4a777f0ad0f9432d4dbd17', X'543793dcee3554d09abfb512c346d7e5fce23f052e3a469625e2f41b3f8b43e0', X'd28e0514cbf72575237ad211731cc25704ebe2db9406693fbdb63bf987b20680');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (73, '01a208ca-14c0-7b0e-957c-a81a609c3ffc', '00000000-0000-7000-8000-000000000000', 15, 'runbook.secret_set', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443791040259, 1795443791040703, '01a208ca-14c0-7b20-8502-14cd6c65d1a3', X'010000000116cbd60930fd043bc030dc9c06b01e9e204d4d71210a294d4f34cb8754f1e452945b5d2980404a09826ff0aefa251e7cc97f109d2123dc1a7d4e79f0f6db5201911ebb7f96d5e222abc908cb8e2c097de4c526e81d7ca209fec2de06', X'f6490e066f6bd37255f11b34522f311d6d7bc122ad20d5e962b73ac2457750c1', X'60c34dd1be879c2826518725206a4bf173c34a073c28cd2b8dcc695b195fcf9e');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (74, '01a208ca-14c4-790e-b2bc-6615a273602c', '00000000-0000-7000-8000-000000000000', 16, 'runbook.saved', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443791044825, 1795443791050574, '01a208ca-14c4-7372-98f1-b5972da997a5', X'0100000001c561edf130ba0ec7e034ff3ecd819a0c0b8e7b446d0573047b6ad22ca1b2771bbb6320b039c0318f4244e4dc267dcb704106f74517dc67b84fc9244ab24fa7174d6d8476d691db1b3c16462548324068ec44dbe062ce4ccafa0581c85f9e26c0405218cf6360c6e97468df0aa53af94a67322de7544aaa5cf413ae07c86eac41dbb0c9135f7d5faae4fb88b035464fdf92a8f99161b57a9d65e81e0f13f99d28391217366394de6c18920c7c1bbb39aa18ddf5b50d667cd607979f5500a9cac22105332507688c8ce3f41d89eb8cae7ecbd2a7d67a4feca324f795120577373be4852000ea18874cb72724fff2f5e0838990e7ac7035d6a07432cdbe59c10984c237a99c7d0d1082fc44b1b8cf80ecaef2f219e7f65909d09d062344286d1175a9e48ac97ecca7d76702abcf1c6d8982f6ed0979465804664776225b', X'9858a5c3f57a419a102f77c63bf117c4a598c9801ed9bf9d6d3786684ea93de4', X'dc36cb656e91ca414c18d641ee30f73241385f79f5f3b4b69622c6a7bac60f29');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (75, '01a208ca-14d0-7181-8207-0d84c44f84c8', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 41, 'run.started', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443791056295, 1795443791056992, '01a208ca-14d0-7e44-9e98-b45c17a92308', X'0100000001ca1a4e938974b82506e3103a63579515a8e042f74fda09b1226bc4c8de9ea01444f1010d68b4e5f2aa518338a61adb51116f9a8d6295e5ceb95478b8e6b0c9fc55093d2c0be5c2d271789b086ddd4813b428e6974262bb9ef3f3c68ebfc3b1ef20f3ee3b77298b8066be5689eea90ba9a81f0e669337889e03f7c814a444765896c59482dafed5beb2fb19b79ca2962a8edb4327eafb852bf4e9cb9187878b251eafedaa4d62d7514ced5e0c488050b2e3ec3260ee5b68e373526b780953c40c41b1a534b3107a353d52e1baab41802778d225ca9c266bb233424ffbbdaf8c5811e74c53cb56b4a69e35faf8c071350d556191ba333e362f4e9105b6', X'436be437f15f1add5e92ee9b45051360bb48c3384e627552041e985977b553cd', X'80d4a76592308d897473535eef8fb4e48b01742e68a9c847b1d29e9c47e4490f');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (76, '01a208ca-14dc-7128-8970-37eeeeb9d2c7', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 42, 'message.posted', 1, 'system', 'timer', 1795443791068617, 1795443791068706, 'run-7d358b040f14', X'0100000001f02253fda96fe82306909a277f62a13bc33a11bbbbd37043112519690bb91989b8916971081b0ddac4f23307162ec5a8604a5f7a4cccaa791a9566ebd9e59d674462acbcd83399e2bb21ec4e0bf09e3c68d46ccaf5cc8122824e1dfcda0c09431ae4fc87710dc2de5983a6ba0df4198a94048ccf6f2ebfc98515f9a8', X'751e974fc120647a0e060e5f17ce9048c518d915ebbc957084e26bb0c2ff80c4', X'82f9a0e6b4c5a897ac216db37a002541749a95cfaa9c4c19d350c84036978693');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (77, '01a208ca-14dc-7154-904a-325a68204f29', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 43, 'run.step_finished', 1, 'system', 'timer', 1795443791068617, 1795443791068706, 'run-7d358b040f14', X'01000000017499586fe3fce4f32b7e379fbb530193b3231242b100ac3e08f69a1e1a79030eef49b0c503b61821e56a23d8e437018ca3c9a4d5dba405fccc1ba38ef0e335717443c5ea1b8a5650df96198e092924cd9391884be30769812d871f6ec8f762c13e4fbfdb370df0e1b97d5a7ac49cf0ef93fcaa976a06123fb658d7f88266f56aa51fbfe022c7e375719c215d6800fa7ae15ec4324f7f94be1217bf203709dd18cad14ae5482795c24b4f35a8d3b6df3479ad92589110fd9f6baeb4aa0eafba00fa493985a7a7005d5c2e65eb91df65c79affea070790703c6345a2fbeb41ae9ce61b35728fb717ee91008b37c6e5aae1eee68c173b1ebe39ae337e09', X'1141f969b3b8f539732b0cce6869ff14278aab11b0a3d827735ef759def1dd8e', X'4483d64ea76a44052f65bec164cb925a1009423e0e082241c6998a61d8532b3f');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (78, '01a208ca-14dc-7d6e-b89c-1a0dc0b81f01', '00000000-0000-7000-8000-000000000000', 17, 'person.created', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443791068232, 1795443791072103, '01a208ca-14dc-712a-8152-fccd9f6df1bd', X'0100000001b67bf54cdba454505372cb1b9e267bb7ca8871438b8ddb3ba9cea320248f0c38f4e2783c10a28b3ce160768d40dba412515d461533358933e564a7b75661ca44c3f71178bd6c879278fe2d9a02a5a53c7032a0220542d523ebf10d5068d9f17b870f835db5514d51440eff9492a94563f7fcee50ad406cbf0bfc86498358c24f243bb338ae22bee5a24df5e7dc24724b5fb5db4fdc9e85fa5226192b2db2ac267a14f266593435625fd5146c582711aa83863958440e27014f57e9b2fa0ccd120807d60bc21749bea042383896c3ba67e65f9f90ff648a3b7ba42e2e', X'36f907ffca92ca4275d5f554c43be24d331c73a9f6cef1118b2485fcbe21d44b', X'69382f97a4c9b64d34833d70e86a4b67fe93ef16b820ded82de8ea8fc9657b8c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (79, '01a208ca-14e0-76de-9878-7631669f0b3c', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 44, 'run.step_started', 1, 'system', 'timer', 1795443791072345, 1795443791073407, 'run-064a77b44d05', X'010000000133b58c843c93a1a33caa90daa5713980884f3d83afcf908b8b5af33b28168e0b36d4556d57cd77dc1551e434b00f094a73a4093acc82502c454665124977eaa56e4f7dc4abd67b3c34d0b3d071dd84a57227c504e517e38908f26e9fc075beff0869f32b404d2cc4d7662aa554c81b3eb37ea7ca1652a156f11a715d9b3c60b36afbebd9d130b89a0d323ba1a9476983df837ad82ca0599e190ae119f522593f0183901502c05d35140624e4862f25d8af0d0a09c05fd7d1f3a39e83', X'b86d1a4c720c4df490a998920bc45a24f39d849895b1d0f61e473c2b28ee2d16', X'8a76eaaad2d232dda18f51f80c2ded2a0dcc632c78ba4eca08936ef265c6e160');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (8, '01a208ca-04de-79f2-8f2a-58e69a31f641', '00000000-0000-7000-8000-000000000000', 8, 'token.created', 1, 'operator:0', 'cli', 1795443786974650, 1795443786975282, 'cli-2f902ca928d6', X'0100000001da75f093c4a0bfac34be3f1e5cf8351b5829734a562bc1134c2b558a360f696c719a340e6ee944d14223bdf7fec7b843b477de6282c874728633791061b7de16640241f68edcd0fb0802c31f782a96794e4c56151f7c04d244cd99dfc78c831d9c240fd6c39fef9c81ff29f339ed740753373bcc4286dc20adf4c663ae72924f8b5a3f6ffe06fec191f7ba99571fbf2b5c854afa1416e31d947c2a42764bb08235ce7068eb738820ba7a10a1355a4f957d85438212d3ff023fbb4959', X'b8234612d9477d92ecaeb12ad9a6aa4b360285d08ce2d030568f1acc5aaf3dcb', X'26c44addcc132867f6ced14d2add4278b4489940722497add593eb05e773fb3b');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (80, '01a208ca-1515-7b67-887b-f7eacb1480ee', '00000000-0000-7000-8000-000000000000', 18, 'bot.hook_changed', 1, 'operator:0', 'cli', 1795443791125994, 1795443791126243, 'cli-f2d31cc70c1e', X'01000000016fb569adee12523daf78cfe616484ffc5d8a699d3ce0c937f841784fe4a2ae49dce576ddcc705c37f53b24e29700626117689b7d30f6696de9a44fbca72d4da776c80bb2efddb4811987308453863cd3312a683119471df9e6a714179a78f983fb3b786729a4c19018b5781ed9132fc824591aebc334c23864cb1301', X'42cdb49eefac1311592f985ad893e72fa30934773c8e212b6e0eabbb0b9b68af', X'11087869d5919f91ad470b109eeb99c8531e42fff4b92a512884a87ad435f8d6');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (81, '01a208ca-1520-709b-aaf1-dbda3a0b04b7', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 45, 'member.joined', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443791136448, 1795443791137687, '01a208ca-1520-732b-a18f-0ed1db651ced', X'010000000191de8cefbadbe471aaa5b9ad11a621f77eea388fd74c258c7dc7915d99d465f2d6028f6a2843262fe312e6c76dfd9ea7df2efd4024bc8fe93921b003de27a21202666f51b67daeccfdc11662b0c8cf73d2742c135fcc042808682fe778d1cfa210bd40e4e69d2954b587d425516d0a8078fd5556b573dcbb35430039fc07f35268a93b313a61748e7e645be4b1b788bf3413d992738aa379f644c561', X'b0c46722d0a792ace7905103b56656d7687d62c37089e3b2aa2d982974623ce2', X'e32b2d64bbba3e82d85e6749e4fa4f943ad933544d0e7f714dc3245971b7f23a');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (82, '01a208ca-1526-7eb2-9397-ea61fea01f1e', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 46, 'message.posted', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443791142134, 1795443791143475, '01a208ca-1526-7f3c-b27f-dc36ce87c431', X'0100000001e042ea5ce40830422b61f3aa2239dd43614ecb8e62055e7aff19b262e6c79cc8495c1998718ed7622ed28cfb709343f5b691f5b024666322ff2fbdbce4adbe0cf54d67613c736a81ee654029d98304b3d18855eec4c2077fd4eec7149a4f0f5caf34bc9c913ccb76d0a0926da96f42c9926d2179e49334bcc5747f192d93ed7768f78f4681126bc3418db08b50c2e7b46d3c6fb5810c2ba46df5ac72', X'41ec2006f96c0028ac8cbcc6754f633c7ed2fb69af93be0a15d6213189f05373', X'1419ebfc2109145f69f72c82f17405d470f73ed10cfdaab00ae5f3e78609214c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (83, '01a208ca-1531-7323-ad3a-661cdb09f6e9', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 47, 'file.uploaded', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443791153750, 1795443791179595, '01a208ca-1531-7fa5-b023-02f4e8944998', X'010000000121add934b9cb8091d335aeba6c4352497744cfcf07308ebe41c5fd0c366474aa42b16969a7e0abd543f6bede7ada34a478bcf54dd20e4bc9d2aee7d3176d13400074ff8f292c6c23157f4959fd2671c8cdb1b0840b41a97062dea9f1c02c2feea50f5fbce9c365b7313e6614ac309ccee183ab2e9a117b7b64e5b82bccbbd8d158b1a83ce955d78b1d980d45ecd7e603fdcdeb279cab860c941b2895cfedc474644ab6439adc02f08f77366198a092cf55e72ccd46af41f2acfe3d2681b26e1ef1157c5b763541865e1df48b213b4f81d714ac919bc0470b988cc9668b19b74e6b24e9dce3a8d58e3c358d4303b39a8c66b728830ff1e9daaa5e82516bfb1b7a24426e15970f57f06027559d54fc94c4b6cd0b2b03f4fa6d83e8744aa5ba613fac0795fc80006ad33a55bc2f189c04cdcb57e7c1c14fcbf9375febc7b2d487d0c6a154b63b40aa10ff700d91bcafdc819dc3f894f825d4736fd6520385adca7a08c77f6da49955cc5a112218430b41ea0e64e488f9db4a90a752bf5c1059f10c4eeb0298098337cec799d1ec2244ba272fb51ea81237f1cca2cb8ce5', X'5c683227319e10ff2c2488e94bd26cfeb0f2dc10e3b3b7842557c417d589bfa0', X'89d64aa0cadceb1d1133e2f16c46f12e890f6389950ebd0691faa4ee63a54e64');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (84, '01a208ca-1552-75ee-ac6f-bb76e177a3d1', '00000000-0000-7000-8000-000000000000', 19, 'file.accessed', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443791186725, 1795443791187450, '01a208ca-1552-73cd-8ede-cbee22395bad', X'0100000001a661c836f2261983617c85638b0ef602ddab287f16a00ad30ebc6e5fbbe23836aad21c707f4e6588fb63a43c45d09538664f9cc05dc5e77df50128e6aac324a4457ddcde6a912a5f5239b8e9b87e8bd4225c679dbc0dfef96586f230dd35a08741a28e5e98c6edfa2e23792d72771f2749ed90226d04c23730f26b245ddf1a5f8a05eb7281357f0c9d6ab9505246bec0b3a86117d8249184adcae414dc6e56087fbaff67710b1bf9547f6d2b47b50aaf68e77443b3d70368a7fbfe91', X'5ea72e18c6533f9ebfe99027c9284764534650b8e73947540a8f356745c42343', X'14ad79639be5fb93201d8713ea75fdc8ebcb17f0bbb7a1a32f040d06208004cb');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (85, '01a208ca-1557-703c-a5bd-8d697d182272', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 48, 'file.classified', 1, '01a208c9-e55c-7d12-955d-edc034f140fa', 'rest', 1795443791191623, 1795443791193382, '01a208ca-1557-70fd-a4c4-e090d4636a27', X'01000000016e6e1d86e56f1ec8f25ea41af85194f78e726d282ad988034aad029c26bc14e2283c1642c30a5b4c5a10159d10a0d27c4aad8ee407a4e02992d65cf8a3766e318dfda0989980317344225361ee900c65ead38c0338740b7de47fe6c4c6fd31954e4e69549326b756fa2358f03459720f6e6ed78c224bf16cf229270e6b01d63ec7253168eb5afbbee1c30bac993954ef29ee6d8010d2e909726daa35539d3a941d6a5564abc9c561537e20cf2de4e1d67b7d394ff6c55f7d04f3a649', X'a3df3d5aeabf5353f94a0586797a344c66a81ae1c67757d9c3f6b2f7a3c7c93b', X'4ec64225fa25ba2812e4b3f365618dff76dbb0cb4b6555d2a92b9c9fd0b7574e');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (9, '01a208ca-0522-78fe-8cb4-517ae98755f1', '00000000-0000-7000-8000-000000000000', 9, 'token.created', 1, 'operator:0', 'cli', 1795443787042792, 1795443787043485, 'cli-0a3834c04c19', X'01000000011ef18a447eba4f83cc41e84f55b8e1079713bbe8ab9bc280ca9f2c484fe496922a02d3797fc18d22461143752601df87d20d7e724cd7ef1a7da6b7bde1e5342ffc0da7616533ee0fe2505a39a1e9eba8aa07ed5fddd0c541244e8dd0990e2222d6cdd062140a7958408a77136caf88e1c841552633ead4ab69aae333cf825272c49f5a731e70c0859447b2010259d0f7ebdec483d1c0e9e772b0e1742417796b3b8299372d514fa965165917d05be3ea4a0537e0046683347f6b42a8', X'552984cfc7e4b825179f989c0401cae20352be8f3ed716a449d69faddf70ec44', X'20181403d033648c022179177bf110bc08fecf29efdf80fd29a4dae84f549e52');
INSERT INTO file_custody (file_id, room_id, seq) VALUES ('01a208ca-1531-7bda-ad8c-d4a98e9826b4', '00000000-0000-7000-8000-000000000000', 19);
INSERT INTO file_custody (file_id, room_id, seq) VALUES ('01a208ca-1531-7bda-ad8c-d4a98e9826b4', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 47);
INSERT INTO file_custody (file_id, room_id, seq) VALUES ('01a208ca-1531-7bda-ad8c-d4a98e9826b4', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 48);
INSERT INTO file_keys (file_id, room_id, wrapped, ended_at) VALUES ('01a208ca-1531-7bda-ad8c-d4a98e9826b4', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', X'000000014a4c0aa6bb33578e226b6a025b1562430148fea04ce6221fe8f397dfb821c40a827d9c7eb73ab63c', NULL);
INSERT INTO files (id, room_id, seq, message_id, uploader, size, classification, details, scan, created_at, shredded_at, damaged_at) VALUES ('01a208ca-1531-7bda-ad8c-d4a98e9826b4', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 47, NULL, '01a208c9-e55c-7d12-955d-edc034f140fa', 17, 2, X'010000000175e2a4c27e30b8652e779aad6d4af2224b2d1cf71faa3f05aaf72d34b43521f07149240f1a7edb6809b0e3b97d11a16bef5f75da3e60de34eef8cc79de74e4d42c96bbcdcf2b32ca2b662ccb090e715892e448fec8b18b810cb7125e38d1f39d576bb835045070b55d7b91aabef4965fcc0626a46829595d7f3c197b07002120ad6b5e8640ff9a7ef7fc4dc7bafecdd0e16355d3f25d76d7aa3797842d4209433641931c43308adabab24e7d3d1329095ea56fef1f9023d14c6d70cf97212d9989042fcd56ba9818ee6d505ebd1fcca3b2b67dd71fd6f11202a5af043f41f8cba90689df5422773871a397fcd53f114c020107c936924fc3931986fe8efe7054a20e705f400944076bfc14c2255c24ee0784ebfe65d4b5fb7cd60b2862271eaef2f18b16f23cc14a61946a8497e5bef255a4115542aa73eb819dd429a5290be517cea89c2693ea5b834c790e6250bb86380d02fa359ca287ecd6814dc43e5daf50764f92e17da59a677fb4f24010a41e89564c0f8cb8e6e1d7b51558', 'unscanned', 1795443791153750, NULL, NULL);
INSERT INTO followers (name, position, holder, term, expires_at) VALUES ('search', 35, 'fe9b85ea8c8a6773', 1, 0);
INSERT INTO grants (id, room_id, person_id, kind, opened_at, opened_seq, until, approved_by, closed_at, closed_how, reviewed_by, reviewed_at) VALUES ('01a208ca-0d68-7664-bcf6-3b4b2f481b36', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', '01a208c9-ed17-769d-acbe-5afb7eeafd2c', 'break_glass', 1795443789160264, 15, 1795447389160264, NULL, NULL, NULL, NULL, NULL);
INSERT INTO holds (id, room_id, incident_id, reason, placed_by, placed_at, release_reason, released_by, released_at) VALUES ('01a208ca-0d52-7028-bfff-723f60b5c880', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', NULL, X'0100000001d9dd22d01b623d4d9c776e16f5d9594d1df7d8508aa31f9c6f2f678b2e563a6d804b47ec1dafa8b79190538a75cf489df5f2602a2bc7ba370185490d', '01a208c9-ed17-769d-acbe-5afb7eeafd2c', 1795443789138038, NULL, NULL, NULL);
INSERT INTO idempotency (hash, request_mac, status, subject, expires_at) VALUES (X'2adf59e2c74ad96317fd6f8ffe2f6a16', X'3eac94cdcd576121c3ead79c18f2fe35', 201, '01a208ca-0d33-7475-8a0d-5c37dfdca7f8', 1795530189107958);
INSERT INTO incident_links (incident_id, relation, other_id, room_id, seq) VALUES ('01a208ca-0d33-7475-8a0d-5c37dfdca7f8', 'related', '01a208ca-1488-7f24-b6f6-9dc740ecceb5', '01a208ca-0d33-71a6-a7b5-45fa3e78c891', 12);
INSERT INTO incident_links (incident_id, relation, other_id, room_id, seq) VALUES ('01a208ca-1488-7f24-b6f6-9dc740ecceb5', 'related', '01a208ca-0d33-7475-8a0d-5c37dfdca7f8', '01a208ca-1488-7f28-8a2b-9f124ba7d7d0', 4);
INSERT INTO incident_roles (incident_id, role, person_id, room_id, seq) VALUES ('01a208ca-0d33-7475-8a0d-5c37dfdca7f8', 'incident_commander', '01a208c9-e55c-7d12-955d-edc034f140fa', '01a208ca-0d33-71a6-a7b5-45fa3e78c891', 9);
INSERT INTO incidents (id, number, room_id, status, severity, realness, type, is_private, classification, reporter, assignee, details, created_at, updated_at, version, closure_reason) VALUES ('01a208ca-0d33-7475-8a0d-5c37dfdca7f8', 1, '01a208ca-0d33-71a6-a7b5-45fa3e78c891', 'identified', 'SEV2', 'real', 'outage', 0, 1, '01a208c9-e55c-7d12-955d-edc034f140fa', NULL, X'010000000182eb5ed82f75b1ceae8a11011e5208a1a52380e1f03d6b7771f06363a61ce451b4c026fa0f271e23e68fce6fbc06b4d0a2113913e048ea2d6794dc9a5f819a1490442e8d273b9ad176b9729f085277914256f2c14bee83d05e9a7a03f699b5adc0a5aaff3bf21f98c52f8a1905905d941dcdb9a427b82af7f95bf0dca178a8fe692b579bebe44baa2341c95b67ccaeda8ed11eaa3f035838e9905246', 1795443789107958, 1795443789117198, 2, NULL);
INSERT INTO incidents (id, number, room_id, status, severity, realness, type, is_private, classification, reporter, assignee, details, created_at, updated_at, version, closure_reason) VALUES ('01a208ca-1488-7f24-b6f6-9dc740ecceb5', 2, '01a208ca-1488-7f28-8a2b-9f124ba7d7d0', 'investigating', 'SEV3', 'real', 'outage', 0, 1, '01a208c9-e55c-7d12-955d-edc034f140fa', NULL, X'01000000018b0cce339820157174c75a042353c7d899c38257cc8d7416ed50020ab21b011fce6d4843fa41945cb51e5eece94bd199e8c42849ab2141dab399884278c72b12af2157b092fbd742a74969c657fb2482d4d51e6af95038e23b2f6d515afc20b8fc3d165b7f281d5d08659bd22960e04d32b46c13170bde3429d9642b39b1f6107f059b9d24e06eb960c293adebe97e0b02fcfeac5c392f5adb4affd5', 1795443790984213, 1795443790984213, 1, NULL);
INSERT INTO installation (name, value) VALUES ('epoch', '6f7dab5a6a7710c8f7cb8b200b182d32');
INSERT INTO installation (name, value) VALUES ('id', '69835360490b0fe3ce0d2d08b4afcf13');
INSERT INTO master_keys (version, check_value, created_at) VALUES (1, X'83c9ee017e2ded8028dcf77184e955a9', 1795443776937743);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a208c9-e55c-7d12-955d-edc034f140fa', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 'commander', 1795443789025773);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a208c9-e55c-7d12-955d-edc034f140fa', '01a208ca-0d33-71a6-a7b5-45fa3e78c891', 'commander', 1795443789107958);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a208c9-e55c-7d12-955d-edc034f140fa', '01a208ca-0d5b-7e3c-ab57-f99a0becf6bb', 'commander', 1795443789147726);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a208c9-e55c-7d12-955d-edc034f140fa', '01a208ca-1488-7f28-8a2b-9f124ba7d7d0', 'commander', 1795443790984213);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a208c9-f4dd-7a70-a036-9bda95575e3e', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 'responder', 1795443789035839);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a208ca-14dc-7228-9f6f-07504202a803', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 'responder', 1795443791136448);
INSERT INTO mentions (person_id, room_id, seq) VALUES ('01a208c9-f4dd-7a70-a036-9bda95575e3e', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 4);
INSERT INTO mentions (person_id, room_id, seq) VALUES ('01a208ca-14dc-7228-9f6f-07504202a803', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 46);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 13, '01a208ca-0d42-7bd5-afc3-a34246028334', '01a208c9-e55c-7d12-955d-edc034f140fa', 'TEXT', 13, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443789122919, 1795443789127164);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 16, '01a208ca-0d68-7c77-95d5-24311f3d6e49', 'system', 'SYSTEM', 16, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443789160264, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 17, '01a208ca-1480-7584-ab08-cd3158f1757d', '01a208c9-e55c-7d12-955d-edc034f140fa', 'COMMAND', 17, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443790976318, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 19, '01a208ca-1480-72a8-8f70-a00e8fc0a28c', 'system', 'COMMAND_RESULT', 19, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443790976318, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 21, '01a208ca-1488-751f-8db8-017160cfffce', '01a208c9-e55c-7d12-955d-edc034f140fa', 'COMMAND', 21, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443790984213, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 23, '01a208ca-1488-73be-b13d-047b3de75f5f', 'system', 'COMMAND_RESULT', 23, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443790984213, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 25, '01a208ca-1495-713b-b10d-ac7d42a5827c', '01a208c9-e55c-7d12-955d-edc034f140fa', 'COMMAND', 25, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443790997507, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 27, '01a208ca-1495-7baf-ab85-f37cda3bd6b1', 'system', 'COMMAND_RESULT', 27, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443790997507, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 29, '01a208ca-149f-7ea3-a804-c7db98fca731', '01a208c9-e55c-7d12-955d-edc034f140fa', 'COMMAND', 29, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443791007511, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 31, '01a208ca-149f-7c38-aab8-ae9337ac4845', 'system', 'COMMAND_RESULT', 31, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443791007511, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 33, '01a208ca-14a6-7822-8ba3-871c55e7a3e9', '01a208c9-e55c-7d12-955d-edc034f140fa', 'COMMAND', 33, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443791014884, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 35, '01a208ca-14a6-796d-b7a4-4d4e8b7e77ec', 'system', 'COMMAND_RESULT', 35, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443791014884, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 37, '01a208ca-14ae-76fa-96d1-1d545deb68d2', '01a208c9-e55c-7d12-955d-edc034f140fa', 'COMMAND', 37, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443791022850, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 39, '01a208ca-14ae-7bfc-a4bb-1dc47e44b230', 'system', 'COMMAND_RESULT', 39, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443791022850, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 4, '01a208ca-0cf2-73a9-822b-3870a6fea866', '01a208c9-e55c-7d12-955d-edc034f140fa', 'TEXT', 4, NULL, NULL, 1, 1795443789052651, NULL, NULL, 0, '01a208c9-e55c-7d12-955d-edc034f140fa', 1795443789094374, 12, 1, X'6095345d352bc32b3626f151541c5848', X'31d7ced58b6b33936fe4698f6a0a972e', 1795443789042468, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 42, '01a208ca-14dc-7128-8970-37eeeeb9d2c7', 'system', 'SYSTEM', 42, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443791068617, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 46, '01a208ca-1526-7eb2-9397-ea61fea01f1e', '01a208c9-e55c-7d12-955d-edc034f140fa', 'TEXT', 46, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443791142134, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 5, '01a208ca-0cfc-748a-ba8f-2406c406a59d', '01a208c9-e55c-7d12-955d-edc034f140fa', 'TEXT', 5, '01a208ca-0cf2-73a9-822b-3870a6fea866', '01a208ca-0cf2-73a9-822b-3870a6fea866', 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443789052651, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 6, '01a208ca-0d02-718f-b55a-07fc12456e80', '01a208c9-e55c-7d12-955d-edc034f140fa', 'TEXT', 7, NULL, NULL, 0, NULL, 1795443789063324, NULL, 1, NULL, NULL, NULL, 0, NULL, NULL, 1795443789058437, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 8, '01a208ca-0d12-7907-8d4b-a221c5e00bfd', '01a208c9-e55c-7d12-955d-edc034f140fa', 'TEXT', 8, NULL, NULL, 0, NULL, NULL, 1795443789078488, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443789074194, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208ca-0d33-71a6-a7b5-45fa3e78c891', 10, '01a208ca-14ae-7366-af5d-e336d56c9d69', '01a208c9-e55c-7d12-955d-edc034f140fa', 'UPDATE', 10, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443791022850, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208ca-0d33-71a6-a7b5-45fa3e78c891', 5, '01a208ca-1495-72d2-8a9b-b78d0595043d', '01a208c9-e55c-7d12-955d-edc034f140fa', 'TASK', 5, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443790997507, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208ca-0d33-71a6-a7b5-45fa3e78c891', 7, '01a208ca-149f-74e5-adfe-7d3e68b83883', '01a208c9-e55c-7d12-955d-edc034f140fa', 'DECISION', 7, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443791007511, NULL);
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
INSERT INTO parked_events (follower, position, room_id, fault, parked_at) VALUES ('search', 1, '00000000-0000-7000-8000-000000000000', 'it could not be read', 1795334534370525);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a208c9-ddb4-7e47-a12e-2b3542a07b68', X'6fe16511762c18d8bb0524af6750b3dd', X'fecbaace73c7be2137b04c7c20f3781a26c120566881ae3b55f413cdc362a773', 32768, 1795443776948835);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a208c9-e55c-7d12-955d-edc034f140fa', X'69aa65bf3585c04de2cee7ee511d5feb', X'5aaab54fbcc8db23032fd386dba6d2a06684f58a02920cc1ee1d47103b831474', 32768, 1795443778908420);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a208c9-ed17-769d-acbe-5afb7eeafd2c', X'ba9a66d6b1174484738056f1f418957f', X'6b978d5c6a945c5171d15b27a452f828e98524a0709e090c595f014d808f8b17', 32768, 1795443780887939);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a208c9-f4dd-7a70-a036-9bda95575e3e', X'01311ca769d93701dac2d5c01627b3bd', X'39ef3b1983fdd173a62348021fd6f68786a80cb01d6c9d039139070d7f832558', 32768, 1795443782877093);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a208c9-fca7-7e1f-ab80-8b6279d8bdd2', X'9e60b4188b29bb2aa13c239fbe8c880b', X'064f7ef128a088fafda042cb1cff94db7066656e0b2194ef9e0f39d6ec3a3ae5', 32768, 1795443784871291);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a208c9-ddb4-7e47-a12e-2b3542a07b68', 'admin', X'0100000001d6cc065356a3a6b8b0e72babec0c05277de5bac51580a69233138298bda9acbb0677f7a5f226effc1cfc15750f6936a71d2953f8f30e8c49a821e01b', 'user', 'admin', 4, 1, 1795443776948835);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a208c9-e55c-7d12-955d-edc034f140fa', 'olga', X'01000000017f6e460ea060f028c36f49ece14910e24f6d2968f409d6321f40d74fe8e453af2851878735dd8916b1e66faf6c9e4b40cd1af75ebe1dddb2e71fca1d', 'user', 'admin', 3, 1, 1795443778908420);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a208c9-ed17-769d-acbe-5afb7eeafd2c', 'carla', X'0100000001dfda691960f90dc11e3fcfe3b7468ee2662054f201d1b711a8a9dbd0e299f2e2c923034bb1171eeb8ee38ca2d9527d32762bc81bb08eb86f6b5d2321', 'user', 'compliance', 3, 1, 1795443780887939);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a208c9-f4dd-7a70-a036-9bda95575e3e', 'sam', X'010000000112887ce624a63d513427abbb8bcb9414161042fc554b4ed5bc07dc47a4e61fea6a8873115812128281ea940e71273cf2f539e1652ddece5dc20a0b9e', 'user', 'member', 1, 1, 1795443782877093);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a208c9-fca7-7e1f-ab80-8b6279d8bdd2', 'nora', X'01000000011832aadc451b7c802ee960553987af81c4cd1ad7c05e6e159a473fa03182a3e06ec5139fcdd89bab347a74ec9cb21c2146559825032454b79d048fbc', 'user', 'member', 1, 1, 1795443784871291);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a208ca-14dc-7228-9f6f-07504202a803', 'clock', X'010000000163813a78c61b73e2866df6b0b0644262ccde4a1b8a76c4f679f90dbd4f8d9cfade10dcd6c958c9c3d9fdc1dfcc9d0eb8a293e5a61498234566cc5037', 'bot', 'member', 1, 1, 1795443791068232);
INSERT INTO reactions (message_id, emoji, person_id, seq) VALUES ('01a208ca-0cf2-73a9-822b-3870a6fea866', '👍', '01a208c9-f4dd-7a70-a036-9bda95575e3e', 10);
INSERT INTO read_markers (person_id, room_id, seq) VALUES ('01a208c9-f4dd-7a70-a036-9bda95575e3e', '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 4);
INSERT INTO recovery_codes (hash, person_id) VALUES (X'31d3b667ebb00f767bece4c8aea6b56a', '01a208c9-e55c-7d12-955d-edc034f140fa');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'58269076e0f821790731c619e83a57f3', '01a208c9-e55c-7d12-955d-edc034f140fa');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'70ccde0008bf623f22c011a276119dc6', '01a208c9-e55c-7d12-955d-edc034f140fa');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'79560fe394fc4006298b0dff20bac66e', '01a208c9-e55c-7d12-955d-edc034f140fa');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'9585777ccac3c21223ba85bb7f688d78', '01a208c9-e55c-7d12-955d-edc034f140fa');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'97ecd913d47cd14e8f01f441abb1c00b', '01a208c9-e55c-7d12-955d-edc034f140fa');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'9fe48a4d996dd4dd37deb578022ea14f', '01a208c9-e55c-7d12-955d-edc034f140fa');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'abbfd5e3e47447c6b9fefeb644f92b8f', '01a208c9-e55c-7d12-955d-edc034f140fa');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'b596be871ff96d60b1512af45d9023e1', '01a208c9-e55c-7d12-955d-edc034f140fa');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'd1c7fe8f9107ad272f07164f1964eb9a', '01a208c9-e55c-7d12-955d-edc034f140fa');
INSERT INTO retention_policies (id, name, days, act, classification, incident_type, room_id, created_by, created_at, updated_at) VALUES ('01a208ca-0d56-7b91-80ad-e25aa0d204ec', X'01000000019c00a3f2fab01b7117db44192ba3894cabfed1dbdcb90039fd8af5f9ba2935bd3c831ec3334e98f24f014fd2b02561dcbfccdc57521a3f880879dbc9', 3650, 'shred', NULL, NULL, NULL, '01a208c9-ed17-769d-acbe-5afb7eeafd2c', 1795443789142806, 1795443789142806);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('00000000-0000-7000-8000-000000000000', 1, 1, X'9a0bb268f53312b7254f71a759bed3106963793cdbf3bd7308abc44977b3016506198751dc5b4f1c', 1795443776938380, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 1, 1, X'ca2c3615e4c54ce922fa942691b3607313a460a4680008201505090b15046651856cb6aa956558a4', 1795443789028224, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a208ca-0d33-71a6-a7b5-45fa3e78c891', 1, 1, X'772755c9b4c029680f334a09330085fc026456689395bf901e3ab0283fae905c0662be74143371ca', 1795443789108850, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a208ca-0d5b-7e3c-ab57-f99a0becf6bb', 1, 1, X'7be4e24ea1038d8ef6358eb1509b4f05322469777ec56248dbe906c11152a412aa7392e6df6b1408', 1795443789148689, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a208ca-1488-7f28-8a2b-9f124ba7d7d0', 1, 1, X'c652f7abb9c443c088a35dacc21c40dd8dc845663f1881b1fcf6becc776ba0486beb6803dde92176', 1795443790985327, 0, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('00000000-0000-7000-8000-000000000000', '-house-', NULL, X'01000000017240c75d311ebf4a2d7de20e536f22cefaed61c4b205a2ca3aaf99798b2c13702bcb2aa3c7dfe07d1f087acbf3c7bf217d8249c427ea0022c1268186', X'0100000001eb4c1d9deb51647cba3163b48328462f87fbb79da54adcc6fafcba438c40fb05805c5d54576d486f39b154a184081c60d8cf0bfe4a75d38c19fcfc75', 1, 4, 0, 19, 0, 0, 1795443791187450, 1795443776938380, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 'bridge', NULL, X'01000000013ed416063a824169a43959c896b58cbb7561e113980ac002e16a15ad444add2f9c7a8d9f48c841327f260e14aeac64fa78aca6c2ba9451567bbd2e20', X'0100000001b81b21ed9914d69b3476e2cadc734352bb3116002186a305c07ec3f0d61fbcb228f137d25ca7b557ef795a7808a7a50b7856f14165a04651d1eb2db6', 0, 1, 0, 48, 3, 20, 1795443791193382, 1795443789025773, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a208ca-0d33-71a6-a7b5-45fa3e78c891', 'inc-1', '01a208ca-0d33-7475-8a0d-5c37dfdca7f8', X'0100000001212d29f9a4894b295475035cb7171cd7e73a6ceb9c787b8510334afeb6d9615b79d7a05a8fe3be77dfd80a4cb1e368c95959fff15f71e0727c7c3ccd', X'010000000135fca9e67e0c002e6f1e6290472842631ad856c0dedaa76675467f4a9a8ccd54443c6778cd45398f255c4cbc460f783a1d697c874139fb79937a6401', 0, 1, 0, 12, 1, 3, 1795443791034491, 1795443789107958, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a208ca-0d5b-7e3c-ab57-f99a0becf6bb', 'old', NULL, X'0100000001deda9497c6f3c7a92927d0244ed76d5887efe0664df706d4fa7809668cb2b54581d326382092cb54316cd9dd3b6b9cd48e0aa7f85a92463b2a472ce1', X'01000000018663f2d84bb599097662406ce4e145e00d94ff73ba449c80725e66ee2fe32ccf6911787399c6105ad33649b044c11fbd3c64a106266ff09d170a6c25', 0, 1, 0, 2, 1, 0, 1795443789148689, 1795443789147726, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a208ca-1488-7f28-8a2b-9f124ba7d7d0', 'inc-2', '01a208ca-1488-7f24-b6f6-9dc740ecceb5', X'01000000011cba588477e87d8395a6e9a21b9371ab80abea9191475689413e404db334ca5c30e115f4ed4c3d255e6c30f55df336f357d389553fde527405c6180f', X'0100000001f4d18cef79936dcf4eea359e81aa4307876e82b67d73f7cb57ae1d77c7940283fc4ca3d98835d85f100a0c002aa7bd7c8785afae75bf318a63c2a3b2', 0, 1, 0, 4, 1, 0, 1795443791034491, 1795443790984213, NULL, NULL);
INSERT INTO run_steps (run_id, step, action, state, started_seq, started_at, finished_seq, finished_at, decided_by, result_id) VALUES ('01a208ca-14d0-7181-8207-0d84c44f84c8', 0, 'message', 'succeeded', NULL, 1795443791068617, 43, 1795443791068617, NULL, '01a208ca-14dc-7128-8970-37eeeeb9d2c7');
INSERT INTO run_steps (run_id, step, action, state, started_seq, started_at, finished_seq, finished_at, decided_by, result_id) VALUES ('01a208ca-14d0-7181-8207-0d84c44f84c8', 1, 'wait', 'started', 44, 1795443791072345, NULL, NULL, NULL, NULL);
INSERT INTO runbook_secrets (name, value, set_by, set_at) VALUES ('lb', X'0100000001a21c21b9608e47d3b5c94039e91c9526a4f899b70f18e4b27ba7ff2ddc036caf74216c264333c1ea0bd4348358d854ac3e45feca9cbda20ccfd075c3', '01a208c9-e55c-7d12-955d-edc034f140fa', 1795443791040259);
INSERT INTO runbooks (name, version, title, risk, digest, source, saved_by, saved_at) VALUES ('tidy', 1, X'0100000001ea6f2e5a4eb50608fd6c34094020024dd6bb28db1ece66c4b4c8e9efecc60c65708063b2269aaec2171a213e0f8bb104b7bd673df6768c993b3b160c', 'low', '2ee2e647d1a8c7825a953ff844bdb2fe9bf95283733a8fc9c3bb06af59c6e8b2', X'010000000168a83acdc246441796963762d184b6523b4715506991dff873e2fe71b24adb2fa8fe799e29235223224ede63b9064711bbfd0db9d4c521f7effd01079bd85aaa2401372309431eefcf6a8b5b997bba5768e3e72ce1ecac5dbd4a98d2ded97a5ba9c228662d61221e4a111e77f93fb69cbc20d37b966e1ad97666e189', '01a208c9-e55c-7d12-955d-edc034f140fa', 1795443791044825);
INSERT INTO runs (id, number, room_id, message_id, actor, runbook, version, digest, risk, state, step, is_failing, wake_at, approved_by, started_seq, started_at, finished_seq, finished_at, epoch) VALUES ('01a208ca-14d0-7181-8207-0d84c44f84c8', 1, '01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', NULL, '01a208c9-e55c-7d12-955d-edc034f140fa', 'tidy', 1, '2ee2e647d1a8c7825a953ff844bdb2fe9bf95283733a8fc9c3bb06af59c6e8b2', 'low', 'running', 1, 0, 1795530191072345, NULL, 41, 1795443791056295, NULL, NULL, '6f7dab5a6a7710c8f7cb8b200b182d32');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 11, X'a6999d2b6ed8f414b591c3c26e141033fe9c166eb937bb9e5d679aaa6e414fa8765c0c29174149dd');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 14, X'8597e1c62f3aaf01933ab12fc44ddf8a9516e51787e1d18ab2df138a9b30d7f9bed0acd2fde70fb72f4afe10e335d9ca37e825ff1cb10512765c0c29174149dd');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 15, X'89597ef089bd233d765c0c29174149dd');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 16, X'a19dc85737acddcaa29f5113be36e49dcd41efcbed2398a145e9240058fa3703765c0c29174149dd');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 35, X'82820e20358b89db88667842bb07492e89cd8ab20f1d546d8e13623f776d54ac9dafda2cefdfacec9eb69b26db037b61acfd0afd26987856afc65fb86b7c57abb73110a956b29869bab068065893bb77c2bad78f24cd8edec9301d3bdaf39cf9e4d075c7e7bdd9f5f1f45c9d241564e40926c24dd44d9c0d09bb69371abdf1ba334afed57dfe16d545e9240058fa370346da631428d1314c527508cf64c09ea25613c95c5249b7eb5e31a26292b2f10c5ff8f8057ae3ce7a6d8b7598247cfc76764873d0560b9b3b7a4e9d202c40f5c8');
INSERT INTO search_entries (room, position, tokens) VALUES (2, 24, X'8aaa3b054878ac2da552b7e32962946cac1b05efd816105df9078e50fb21d8292443eb7ab20a4da54bdc97d449a763975669e6725edfaf5d63b938ec32129ef97acdabcd13f6d310');
INSERT INTO search_entries (room, position, tokens) VALUES (3, 31, X'd3ddeeddc2f57e61f576399fe02d43f0');
INSERT INTO search_rooms (room_id, number, refilled_seq) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 1, 0);
INSERT INTO search_rooms (room_id, number, refilled_seq) VALUES ('01a208ca-0d33-71a6-a7b5-45fa3e78c891', 2, 0);
INSERT INTO search_rooms (room_id, number, refilled_seq) VALUES ('01a208ca-0d5b-7e3c-ab57-f99a0becf6bb', 3, 0);
INSERT INTO search_tokens (room, token, position) VALUES (1, -100180426899342434, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, -1012082186266516252, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -1958936336459245067, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3656377763312199519, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3949624730290250503, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -4414979474885603618, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -4697064389144539209, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, -4994377610288710793, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -5246393771419854743, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -5363290441383669709, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, -5557701929121818631, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, -5780827826001520725, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -5981612647687620522, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6441944982107917292, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6728570173030734691, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6801059585337795126, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7010245178770097311, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7084203802292671252, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7703718223343922806, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7837757382769909878, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8209109671040166740, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8516998822925347731, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8549662846018051267, 15);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8618068608925873874, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8820333103869677823, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, -9042649570306455077, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 3407815416544090570, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 3696046637106206421, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4028511644311160082, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5037597242102003459, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5037597242102003459, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5105502065813172556, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5941664970226835106, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 6202522510174042091, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 659428034986482701, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 6730518224913387432, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, 6787384657675743500, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 6915549930247671418, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 701269852379017658, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7893532068204575862, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8523189633432656699, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8528705164956223965, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8528705164956223965, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8528705164956223965, 15);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8528705164956223965, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8813154282317608392, 35);
INSERT INTO search_tokens (room, token, position) VALUES (2, -502276354966693847, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -6045231547134111651, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -6533957923081382804, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -8454880456557941715, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, 2613191121010576805, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, 5466410985745507223, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, 6226761338708799325, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, 7185837267549855481, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, 8848917740144481040, 24);
INSERT INTO search_tokens (room, token, position) VALUES (3, -3180123125627650463, 31);
INSERT INTO search_tokens (room, token, position) VALUES (3, -759356128341703696, 31);
INSERT INTO second_factors (person_id, secret, begun_at, confirmed_at, last_step) VALUES ('01a208c9-e55c-7d12-955d-edc034f140fa', X'01000000010d719d52b81cc45873b7f4a9e6b29cb578bce63084afca4f52ff171d45bc5fb0213250f4c6ce97505671c49b7a2ef7939b507cce00eeacdc7e1e073651420c584920f8e6f3629b619ae22e05302b3fd5ff02b5a522a688f0d1aff619', 1795443790964454, 1795443790969571, 59848126);
INSERT INTO sessions (id, hash, person_id, created_at, used_at, expires_at) VALUES ('01a208ca-0cd9-70c8-9454-41ee3c4aff85', X'689638fc0d651f3f3aaee5b6834d0458f7dc8ccc3ef1bc04f5d0bf083676a4d6', '01a208c9-e55c-7d12-955d-edc034f140fa', 1795443789017791, 1795443789017791, 1796048589017791);
INSERT INTO tasks (id, room_id, seq, kind, state, owner, due_at, added_by, added_at, ended_at) VALUES ('01a208ca-1495-72d2-8a9b-b78d0595043d', '01a208ca-0d33-71a6-a7b5-45fa3e78c891', 5, 'task', 'open', '01a208c9-e55c-7d12-955d-edc034f140fa', NULL, '01a208c9-e55c-7d12-955d-edc034f140fa', 1795443790997507, NULL);
INSERT INTO tickets (hash, purpose, person_id, credential, expires_at) VALUES (X'c57fa1fb8209e9d1c1e62823c777a1c6224ce6ba65fc7cab62d4859ab57625a4', 'mln_', '01a208c9-fca7-7e1f-ab80-8b6279d8bdd2', '', 1795530186835520);
INSERT INTO tickets (hash, purpose, person_id, credential, expires_at) VALUES (X'c5d8042773477bc36ca55192218cb425a11b621719fe6288d40be1905d7f0fbb', 'mln_', '01a208c9-ddb4-7e47-a12e-2b3542a07b68', '', 1795530178537412);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 12, '01a208ca-0d26-77a9-bb37-5fa864598f1c', 'message.pinned', '01a208ca-0cf2-73a9-822b-3870a6fea866', NULL, 1795443789042468, 1795443789042468, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 2, '01a208ca-0ce1-74bb-817d-61ae0c0a0c6e', 'member.joined', NULL, NULL, 1795443789025773, 1795443789025773, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 3, '01a208ca-0ceb-7434-bba5-eec21223cb75', 'member.joined', NULL, NULL, 1795443789035839, 1795443789035839, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208ca-0ce1-7ffb-8d1d-0d1fef79df6d', 45, '01a208ca-1520-709b-aaf1-dbda3a0b04b7', 'member.joined', NULL, NULL, 1795443791136448, 1795443791136448, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208ca-0d33-71a6-a7b5-45fa3e78c891', 11, '01a208ca-14ae-78e7-9f53-a8be89d59e4c', 'update.sent', '01a208ca-14ae-7366-af5d-e336d56c9d69', '01a208ca-14ae-725d-88fe-a5ced257bf2f', 1795443791022850, 1795443791022850, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208ca-0d33-71a6-a7b5-45fa3e78c891', 12, '01a208ca-14b9-7450-a66b-f11ef60889b9', 'incident.linked', NULL, NULL, 1795443791033980, 1795443791033980, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208ca-0d33-71a6-a7b5-45fa3e78c891', 2, '01a208ca-0d33-7a51-a32a-ff926c5aacfc', 'incident.declared', NULL, NULL, 1795443789107958, 1795443789107958, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208ca-0d33-71a6-a7b5-45fa3e78c891', 3, '01a208ca-0d33-76c4-82e2-c2beac5590a2', 'member.joined', NULL, NULL, 1795443789107958, 1795443789107958, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208ca-0d33-71a6-a7b5-45fa3e78c891', 4, '01a208ca-0d3d-74d3-89ae-aa4434d04681', 'incident.status_changed', NULL, NULL, 1795443789117198, 1795443789117198, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208ca-0d33-71a6-a7b5-45fa3e78c891', 6, '01a208ca-1495-7844-9693-84d70505312d', 'task.added', '01a208ca-1495-72d2-8a9b-b78d0595043d', '01a208ca-1495-78bd-969d-a95251ceff7c', 1795443790997507, 1795443790997507, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208ca-0d33-71a6-a7b5-45fa3e78c891', 8, '01a208ca-149f-7ef5-8072-91d776a449a0', 'decision.made', '01a208ca-149f-74e5-adfe-7d3e68b83883', '01a208ca-149f-7506-8f4e-fabbb0cfe965', 1795443791007511, 1795443791007511, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208ca-0d33-71a6-a7b5-45fa3e78c891', 9, '01a208ca-14a6-75b4-bf47-31442ca62b97', 'role.assigned', NULL, '01a208ca-14a6-7b83-8b40-fe46c1cd1cf7', 1795443791014884, 1795443791014884, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208ca-0d5b-7e3c-ab57-f99a0becf6bb', 2, '01a208ca-0d5b-709a-be00-3682f69d6814', 'member.joined', NULL, NULL, 1795443789147726, 1795443789147726, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208ca-1488-7f28-8a2b-9f124ba7d7d0', 2, '01a208ca-1488-74ec-9ba4-a55577b74188', 'incident.declared', NULL, '01a208ca-1488-7b1e-84c9-aa6aaad2240b', 1795443790984213, 1795443790984213, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208ca-1488-7f28-8a2b-9f124ba7d7d0', 3, '01a208ca-1488-7de5-abb0-2837875c6d7d', 'member.joined', NULL, '01a208ca-1488-7b1e-84c9-aa6aaad2240b', 1795443790984213, 1795443790984213, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208ca-1488-7f28-8a2b-9f124ba7d7d0', 4, '01a208ca-14b9-72f2-bf48-d97b09ba5227', 'incident.linked', NULL, NULL, 1795443791033980, 1795443791033980, 0, NULL);
INSERT INTO timers (kind, subject, due_at, holder, leased_until) VALUES ('retention', '01a208ca-0d56-7b91-80ad-e25aa0d204ec', 1795447389778233, NULL, NULL);
INSERT INTO timers (kind, subject, due_at, holder, leased_until) VALUES ('update', '01a208ca-14ae-7366-af5d-e336d56c9d69', 1795445591022850, NULL, NULL);
INSERT INTO tokens (id, hash, person_id, created_at, expires_at, used_at, revoked_at, scopes) VALUES ('01a208ca-0498-70b9-bff4-3f4eea3447af', X'c3c0487b8ce780b3be587df64a96cdb46080479df70b22a4ab0bb9f9efa13b39', '01a208c9-e55c-7d12-955d-edc034f140fa', 1795443786904622, NULL, NULL, NULL, '');
INSERT INTO tokens (id, hash, person_id, created_at, expires_at, used_at, revoked_at, scopes) VALUES ('01a208ca-04de-797f-8bc8-b61c4990ec27', X'e85d6447e250b4a50d652fde8125ce1e6286e0a137b1967e4c1e50cbbfa5394a', '01a208c9-f4dd-7a70-a036-9bda95575e3e', 1795443786974650, NULL, NULL, NULL, '');
INSERT INTO tokens (id, hash, person_id, created_at, expires_at, used_at, revoked_at, scopes) VALUES ('01a208ca-0522-7d34-9c24-7126bfc127c5', X'3a3ce33fec9b6eabe85501bfb8a7fdb9c3a4193dcbd5173bf493fe57726da407', '01a208c9-ed17-769d-acbe-5afb7eeafd2c', 1795443787042792, NULL, NULL, NULL, '');
INSERT INTO tree_edge (id, size, peaks) VALUES (1, 85, X'10b547d3735bb9368db51dc49207b1d3f95427e195b7d866dfbf85d3d271b38e118cba955b16824e68352b6e799671ab08405237930e9df37331100d0389d57cad562b6ca0939e136b0b9139d4dfdff2ccc3a09642e92af0caca30e5f29c741c4ec64225fa25ba2812e4b3f365618dff76dbb0cb4b6555d2a92b9c9fd0b7574e');
INSERT INTO updates (id, room_id, seq, audience, next_due_at, overdue_at, sent_by, sent_at) VALUES ('01a208ca-14ae-7366-af5d-e336d56c9d69', '01a208ca-0d33-71a6-a7b5-45fa3e78c891', 10, 'stakeholders', 1795445591022850, NULL, '01a208c9-e55c-7d12-955d-edc034f140fa', 1795443791022850);
INSERT INTO wrapped_secrets (name, master_version, wrapped, created_at) VALUES ('audit-signing', 1, X'763e39491369352d428734098c3a46785685310cf4a36c9a49e511440c2fd9cb5d46e2659816800f', 1795443776940868);
INSERT INTO wrapped_secrets (name, master_version, wrapped, created_at) VALUES ('webhook-signing', 1, X'2493ca3cd55aa8ad124c0a5d2fe9ee9af3e9cf3fb467b1c1b2564eb203490b88667e558c4e08a223', 1795443776941300);
