-- The schema 0014_bots; the master key is 0707070707070707070707070707070707070707070707070707070707070707.
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
INSERT INTO acknowledgements (message_id, person_id, seq) VALUES ('01a208c9-d6f9-7db4-9ce5-d6d8654e2ae9', '01a208c9-bf8b-7333-abc4-d65b073c2523', 11);
INSERT INTO anchor_failures (kind, size, attempts, failed_at, reason) VALUES ('webhook', 2, 1, 1795443766695430, '127.0.0.1 cannot be reached');
INSERT INTO anchors (kind, size, anchored_at) VALUES ('file', 2, 1795443766695430);
INSERT INTO anchors (kind, size, anchored_at) VALUES ('file', 82, 1795443776676790);
INSERT INTO bot_calls (message_id, person_id, room_id, tries, due_at) VALUES ('01a208c9-dc90-75da-890f-844aac97417a', '01a208c9-dc5a-772e-abcd-3393b73b71bf', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 1, 1795443781667482);
INSERT INTO bot_hooks (person_id, url, set_by, set_at) VALUES ('01a208c9-dc5a-772e-abcd-3393b73b71bf', X'0100000001e5f32d792da369c9d8a23ce0d8a2507340793b397eb32eaf699aab72fe54cc3323fe6d9b6be644e6f0e1c3e06d4f3a03fbd793b07c474bf4c9075091', 'operator:0', 1795443776644402);
INSERT INTO checkpoints (size, root, note, signed_at) VALUES (2, X'2227b7280d62d2a00d822d1b189bd615d1d5cc1b8a79b154c5bbaf65ab0ecc4e', 'muster/e6d1105e96ae145bfa2f50d4bc447180/dcca0c6533f13a16c0122051567a2069
2
Iie3KA1i0qANgi0bGJvWFdHVzBuKebFUxbuvZasOzE4=

— muster/e6d1105e96ae145bfa2f50d4bc447180 Up3ZSpZFjHvmN0rpI5nuWrLiE8khn0WvGiP/HFKmIa37i5wzpygK11Wh8jbp3oNsmxY4wsbaZvVp44/EZo5rcb+9mAU=
', 1795443766179312);
INSERT INTO checkpoints (size, root, note, signed_at) VALUES (82, X'01b6e6309bde7f231a16f54ab5be0b529d0f8bb563adc8079291ca2dbc128126', 'muster/e6d1105e96ae145bfa2f50d4bc447180/dcca0c6533f13a16c0122051567a2069
82
AbbmMJvefyMaFvVKtb4LUp0Pi7VjrcgHkpHKLbwSgSY=

— muster/e6d1105e96ae145bfa2f50d4bc447180 Up3ZSvgrFgKKJrcoadF+E9OLRm6FFpf6j6Kn/HlzSLxewDYyWV620nJYNV87VLEF9MFYJfHHHwziUARQjLlxcVJiRQk=
', 1795443776672909);
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a208c9-dc1b-7937-859a-c930c964818a', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', '01a208c9-dc1b-7936-a960-1a5de3c0f9a1', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 18, 1795443776539919, 'succeeded', 20, '01a208c9-dc1b-7454-8c56-66bdb9299719');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a208c9-dc22-7e89-94a9-4567aea3c45f', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', '01a208c9-dc22-7a79-b73f-1399cc2cdf08', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 22, 1795443776546078, 'succeeded', 24, '01a208c9-dc22-7860-b871-ca2b90a97182');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a208c9-dc28-7904-a591-abae35d41d9e', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', '01a208c9-dc28-74a6-9e7c-55ccfa3cde43', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 26, 1795443776552374, 'succeeded', 28, '01a208c9-dc28-7d9d-9b6b-7fc2262cc07a');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a208c9-dc30-7b18-9472-de87d66bb74d', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', '01a208c9-dc30-78b3-8beb-5215505343ac', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 30, 1795443776560824, 'succeeded', 32, '01a208c9-dc30-7d57-abc5-0ea38290d677');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a208c9-dc37-752f-a675-8328d517a100', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', '01a208c9-dc37-738b-831f-1dbfd6867704', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 34, 1795443776567056, 'succeeded', 36, '01a208c9-dc37-77a1-a034-03137c7ed35f');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a208c9-dc3c-7753-a31f-35bc8c60dea0', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', '01a208c9-dc3c-741c-a4a4-062a31d9eaa5', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 38, 1795443776572414, 'succeeded', 40, '01a208c9-dc3c-7686-8bd7-e58f4fe397c3');
INSERT INTO decisions (id, room_id, seq, is_reversible, supersedes, superseded_by, made_by, made_at) VALUES ('01a208c9-dc30-7609-a191-c40ee02e4a04', '01a208c9-d72b-78e6-b7ea-5db243fb29a6', 7, NULL, NULL, NULL, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 1795443776560824);
INSERT INTO destructions (id, kind, room_id, message_id, reason, requested_by, requested_at, state, decided_by, decided_at) VALUES ('01a208c9-d74c-7735-a243-21d9a494067a', 'shred', '01a208c9-d748-7053-92f1-fadc2d1ae3d0', NULL, X'010000000194774fb09b4a0f8860563959e5d000230d0ae1214e3fce9a0622c639b1e2e47d775d1d29fc93d3988bfcf452d6f204c23b10a827dae5b26263e6e0fd458933c89db562bbe42e2d01d5b3561ae8b38467e613882da982b542dcf10967', '01a208c9-ba2f-7215-8955-8dcd4ebfd19a', 1795443775308881, 'open', NULL, NULL);
INSERT INTO edits (message_id, seq) VALUES ('01a208c9-d707-798d-a136-4f6b6e1a6b66', 7);
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (1, '01a208c9-aac0-7b86-a9fa-1d8698c6f555', '00000000-0000-7000-8000-000000000000', 1, 'room.created', 1, 'system', 'setup', 1795443763904279, 1795443763904279, 'founding', X'0100000001d9174283876360d6f857b305b8243abd7f47bb5d1b34dc0633948b78bdb716084489fafe97afd22e9d6e14abf34acabc6ca8e5eeb6f02e7f06c78cefe90299c74ff1d18470178c334cf6bec05b1df340be5eacd34d83e35b93c96a75cfa964bb3d711e76387ff9f78ab20fffa75f720775b06427dff5325773acebfad17e58855a8938fe5619943c2cd6a3a169f77079285f9699f8efb5a6e4ec1799dc597a8977aaa86454271a85e65576af6965e617d2e89c0e854be0b42331ed75', X'9533aaf770ef41956c889f7361f9b66ad8a3d395af0b0b54c9618453a2f11efc', X'ce9bd68272b758ef1d8a15d7a72de067ea04bc8b4dc4145bb1bc151f9cf91a01');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (10, '01a208c9-d6e1-7d25-997d-2490336fcca2', '00000000-0000-7000-8000-000000000000', 10, 'system.signed_in', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443775201549, 1795443775204220, '01a208c9-cf7c-753e-8e71-522f24c2768b', X'0100000001340a9003a308899e1fd7ac819dd68265a4ce01d8670aaa0f4c8cb8a34de282ef6731c80dfea4295acc24008c7a5e3f9bf0529c7daef54feb9f3fdc0a86d729a4888de29855d547088bd001338aa76fb2d51f41a81bd612e3b72ae7b3f2820d4b0f722e70361862fcc88d1d94135aab6870162d885961b0b5b3a8b505b6b066db9c521d480ba8afb6499927c49a1e85c1586a422b012fa581d4f09914', X'95e28910386ea194dffeec45ede2e9c8db9cd79baf0e3b1adfad1f30c42bab3f', X'bbc1efd249fc1b5ac0b6615c82b3d65f13bf5c92de6cbc7d87ff9e0b9e5bcabd');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (11, '01a208c9-d6ec-7bc1-a966-056ee2252cf6', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 1, 'room.created', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443775212615, 1795443775215373, '01a208c9-d6ec-791a-a96a-0180e9a223b3', X'0100000001c739875a9e03ceb8c538cff1d33472a2adb4ba47b4d0edc7f0e231c168c684bf48cec4f89de468c9ea11a62fa849f65f65f3cab1adefd1eca4ab242296f4b9160741de8cef37eacaf693dbe619480bbf2bbd3afacf9542c5010018df2e42b88b73ddfe50a225f03a955a23b8747f19fb441720b5e13a120fb24dbac3fa95f1849a39d931a83d48384ceac0404ec27687168b4ddbf3962130be45ad74a1dd111a904009243fa27e0bf5500e0069fea18cf3a4f3ba7075b59eeed6c2b7', X'2c9a58b3f3b86a8b25d04a1a9349f9376410a05e9c127aca30ba409f755c2d08', X'192f8038337d0da7ba7398aa78e80c7522ebe0ac0cfbf18fd58a429c22f698cf');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (12, '01a208c9-d6ec-76aa-ab62-03ee325d1c1c', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 2, 'member.joined', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443775212615, 1795443775215373, '01a208c9-d6ec-791a-a96a-0180e9a223b3', X'01000000013444d71edf7f8ec666f778280edb2b110370f2089f9cced54a4f4ae28bb28010dfb109b5d135436becaf9a1bfc54f0fff827d78162a67fff699ab956633fe46cf2443c5708bce3023b0e95aa7867a0a9634dccf660ddecc8bc141455ad9052f46871c09bd5c031042d9f97aac3b66f6863a13b3839577bc6e6e0ef68dd709514b65a9697e3c9486103d12c4479dd47156e58935c5a27f755bb6278f8', X'1ab53ca23ee458e99b6074fcade222f5beda91c1d388cd0b5c304ea72c822638', X'e06b2f4fe55b64fc00289b2d4da5726276807920b4e71873d3088e70e95336bb');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (13, '01a208c9-d6f5-7cb4-ace1-2f265080fc54', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 3, 'member.joined', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443775221159, 1795443775221895, '01a208c9-d6f5-79ed-afd2-7e03fc5f37ce', X'01000000012023b9fc71680ee966d27d3fb23f1c762ca9af59aceada9b828808b76e1b97ea808486a460efc7af957b70ce90b982f7f026f45b0c01064d0afa4869892acb71fb991f863e1d3c2a27dbb40cde684966433f73c202d611282185af911aaf01d303a35c08da7d30609f7a53b5a96146b26e5902d01843c04f98857f01dc6aa21ae5908a7575bf9711aa51dad12dd7c31003390b19f6990b560aba607d', X'ac4a50d950dd02d2ecd2934c1f291529a4e4adf0402cba3970e671dad4ad0545', X'9c280195f24e7bed268e87e9e65696add19beeefaa5f9e7db9f136e4da0c8fee');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (14, '01a208c9-d6f9-7db4-9ce5-d6d8654e2ae9', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 4, 'message.posted', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443775225509, 1795443775229901, '01a208c9-d6f9-7c70-b1e1-a1ed4f1c9000', X'0100000001c5adc316471a2e31490cb0b9d386ab9a53edcc969f0f3bce73aa39af80b89afad17cb9788f844152892e04d2707b4c8c734e4786a3d6300cee86f5891a113fd94d6509f28eba939d526ad197b5605c6634de27fe41e0c8b17cbc16e999b096cbbb9002da500c8194d774e9b4d83689f9440509b071d0b1811d39d5fd15a4a9dc529fa77987a16c8ac37afa255c2e3640c6d3b74f51a97fdf87023941cb0f7637eba79ebf085649dd7c28e2f9811054a07a855171e959a4b9ea63eba9', X'2cffb31ac8de1bac354113aa1ddf2991c5aef37f331df51441bb885d3ba30e7e', X'4c395c3b9e97e3d1cc86bc522244136c8a4be978ed64c7328024deb8f5d3bbac');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (15, '01a208c9-d702-748d-ba18-511eb7e088e0', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 5, 'message.posted', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443775234542, 1795443775235999, '01a208c9-d702-713b-adb1-393f0ddd5d1c', X'0100000001a57347035b0fd03c3c21be719582ca16098d3d62a8fedda1bcf2a1b60d0ec7f8236cb18079bc5c2b8498f9d7212633b64ad8a9dd8909ff4a9976f0ebac80cc5e4c86ebff5058a4dc3e0e0360a0908a5326ac818929df0e1ebd97a237bc6a47f280b62a0255bc6f34b3940bc2f3842468e3bc340d33ad8a551375a0622e586aa80dff63c36b08959a638be24f683c4b12dfe53a05449e3fa7858e41deb12ea10107a0d6715e4938fdd5a6d700754ab140b4badbf7a84c749627945a16cbd2ea54b3a0ae54b76b94027eb85b44308dc035ce0435b55586782b505b3cd2', X'3090d8ac435073b070f176522fe6fccd45312df3148a3a052c35753476604419', X'3161b943e843eafdc108f4942ba7f520cd8e73ba7482f1466fe8f06012f471d4');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (16, '01a208c9-d707-798d-a136-4f6b6e1a6b66', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 6, 'message.posted', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443775239796, 1795443775240503, '01a208c9-d707-7f98-85e2-4814630843f8', X'01000000019d91d4d68d1a4f5dfef1f80896cec0394a93516455232838da01bec13ee200f349408e176c5c902422241becdfd96819f198b1e744317e897226f1945637edf71ec74bab811e519d8033ced099eaa0a937fe3fa1953913928f0345d6bf2fb9b36814a84f32efae9efddf336793d0a46efd2075b6b2c93ab60ccdd3a9', X'68d70979832c00ecff37d49f6d34e9f1f63f0ff85d27c35c1365cc50a4500386', X'94936ee137354e4d05cfec4ac999037cce5ee14ece601ab5899767de2bed9639');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (17, '01a208c9-d70b-7986-b66d-ce40117131e4', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 7, 'message.edited', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443775243065, 1795443775243669, '01a208c9-d70b-76a1-a55e-33f1847eb562', X'010000000172a9ef415da17c423e19f881a29e86e4db0e3c329a32a4d30d3095286e6ff8828bf2203a3792142b8f702b623d2e1f553023827602905b972455f117f7e6bb2b761e62de46a440ed7b734c9185d8dd72eaf1301e231a444ad8b3defd20de3992b4c4909e6cafd60f15eaf4826bcfd1b118b27d8fa0160abbc1ae9537a85a72a51663e14cae0aa9e482618f26bfb38188fc9fcd6a0fb719f4ed45a512c12d6e71608833e738a957d0c396ecac0aacd78927d7bbc7f8285c5a2ea58e07', X'caec36f3d0a3100ab65039c30d1d35f38c3fec71ad3a8ec35a7565461428fb16', X'c5a26885cbacf4b4f49c97aa62ccb6d953349711d7c6ae7a87d0b0496de4a6ae');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (18, '01a208c9-d711-7f16-b71f-b95e4c07ae34', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 8, 'message.posted', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443775249985, 1795443775251667, '01a208c9-d711-7da8-89d5-3204e7d6c76f', X'0100000001a7ac7eb24eff7d48d7a079138ae6768dd1ea84a1512af5b31f8c57ed1fd477e6ad3be2377cc910648d263c2bed22f78e2a0767e9d95764e0845e2e935a724853f1d87a741074dab4abd5c71f8aae30ed82d950fd8de597dab2cddbad389a08452999097a5858a2bfec4942f7bc0b1711180fff5db81629a0a4e94e5c', X'b59334f5e4c2f9bc546f5866d681af1bc888877319f8d4e5201a7c5afa0000fd', X'd2ea531096e1c5ba6687d6706d87ba23cce46f55936260447b0fde280775df58');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (19, '01a208c9-d715-7f59-9c1d-767169125319', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 9, 'message.deleted', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443775253807, 1795443775254174, '01a208c9-d715-7507-8f15-919835a9abea', X'01000000019501e531558cb4d0b301307b98970ac0d43e96f4248cd2d2428f67198b3e494d61ad5ccdce64ff14b4856cdca72f50a4e32c9198f45c4d037cfa9059d8812ce7246a6b82aa3eecafe4eed4ea4d98c7d5f3db48903d1fe0fc330ad8b9eb2738482816fb7a96951dbe39ae95979b1f61b8727bf84d4fb5bcbfd58e02aa', X'530b722f5bb4b98483ba904c88c075269d9d66e3b64d0f47fcb829f3bdead13e', X'7bdf755658a3122d2508e4c23a4f00e41dc9c0e039c9e1756671371036195b6f');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (2, '01a208c9-aacb-737c-a6c1-320851c64c74', '00000000-0000-7000-8000-000000000000', 2, 'person.created', 1, 'system', 'setup', 1795443763915100, 1795443765938584, 'first-start', X'0100000001680200a82ea6d98a624e635d44ad1c2f8305ddb658928da35587af8e6360788d5141ae87717a26d1a9b9d385472a09beefd8e031ba3b2538d6c21c6746e7e26c797383603759d1f067093770a203a7558792b7cc558d03e864a4cb700b8f2e836c5b50d2e7eac4c14ad78edb89694884df171bfa4c1057584e7c00d1392ca919ecf2824c8548c2d6713b9fe1adc34b2a25038a87d8758d4962dea6db159486cc513b9b2a95d19b53ef5129749a7e7a403b8a01aa0db4eff2d5a79ac630c8e8608030c26d6893971513274dd4202618ce02eb23e32ea0883cf4eb17f1', X'323365c16c06357055b972dd07f56d71b21c7ff7d6c2cb39be7af9aa4bb29667', X'6f2853288e811180feb93fe245c88e6504a53a9e276e453ed46d8262684d4a74');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (20, '01a208c9-d719-7350-bb40-dd88c91d56c9', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 10, 'message.reacted', 1, '01a208c9-bf8b-7333-abc4-d65b073c2523', 'rest', 1795443775257600, 1795443775258279, '01a208c9-d719-7b27-a79b-e4b622a08db5', X'010000000195e5110fede5fa1c07b1121fce7cb32dbe86a0706ae74d56f7093d89b35f69d5d4e0c9e815c99e1e991358a5a5c8b16f6a874fc9bea1d0ccba570c29c553eeecf0fb7e0693b729cf1e3ce77dad3a60f39dcd024987d14efd5f413587aa374135e26f2ed447356e590fdd83e39dc8f2de37908d948893d47ab648e6fad72eb9153044914c2d466de210fa031b784b8c9c1da07350b3d79974925a16bb', X'b6eb0500820166f64b62c731e7c34ddb49578f427336ec10522a93385e936dde', X'd54048352286f132a8930687a4dce7616b0bd6f5f2f58ac088ebdcb411b3ee31');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (21, '01a208c9-d71c-7168-a672-3ba08874dafb', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 11, 'message.acknowledged', 1, '01a208c9-bf8b-7333-abc4-d65b073c2523', 'rest', 1795443775260733, 1795443775261059, '01a208c9-d71c-72ac-bfdd-744bb86f78c4', X'0100000001ecd58b30c8e7eaec33f5290e7a79d4fa7a430a799435433fd8ffbaaf3f9c375d5af50201dda296fc5b298586de14b028f880daf52e1af201afc7898e019639108b6ae456df2eb9bfaa1029cb6591332ceb2a93259c0e9f7fdabb22637852dbd716ba56de4f471d118f6d313c206a02635849a338bebde9f42d28b202', X'70bd05310459b9f11ff8422e47e3f4cc052639c76da54f4e8edae79acc05f736', X'785c8122fc4637d9f59429d6c8837e927a8da8c71a39508af489a7aa4350e272');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (22, '01a208c9-d721-763d-b74e-424e32496647', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 12, 'message.pinned', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443775265491, 1795443775265851, '01a208c9-d721-7344-a86b-ab77ce8dd3f3', X'0100000001d8d9ae8360cc10e3c0555a22ee5b65e0d3bfb26083a0b87c01de72a8e2b140fec68da8614dbad5c661b67e1f4aa99bd6dc309475203918afdc528ce967fe0b3220179f31f1c2e0e7203843ff564360a79573d84388029c21a195ea9e7ee19e443b32fab5cb2975c8b533033571448367d02ea4346e095bc67f72b48a', X'98f595276bfe245794de579dbc89a003fd1cd419ad49e71ef76286afeca6398b', X'164a54d2ef03ca7d7a6f3cccea6ef8b800f3c572a72464e447dbcf32a650d4fa');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (23, '01a208c9-d72b-77d9-84e1-f0b02f7d45f8', '01a208c9-d72b-78e6-b7ea-5db243fb29a6', 1, 'room.created', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443775275078, 1795443775275953, '01a208c9-d72b-7d8d-ae60-896ff2e70b4d', X'0100000001fdca457a38302bcf5a96e06caab7f70a6fbe1a63bd5c353f8666a13444d5f3009fc015b7e39bb3111dfb6703bd805375c927d5f2dd155d8e39b5af4eecbf0ca860699baf7193622763dd04eb3fb796f5fa3e7aef3938806786c6eeebedf4e3ba9fa47f89ed187b2ff405bbb3274414e6a95228e1343a5b640cc10969e2ea2cf8abd6006b8ffae5e6f8a979a6aeba6d1b5e8f44d518e273efdca209b24227700816645b07f0aa3ad54a113c491d183c7f13b851ad6e418cda0154bf5e157a59fb766a3d87a397b87f1d068acee91f57cd051f6f2beda374dbb56d4269', X'82e39e5d583fd70c0a88a2dc864445ff6b30b42c9b5ac1c767c7f2923e0e3aa9', X'80525f300fc7c63a6b51255070082215e04dbaaea1b343d18ac3d072baa6b780');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (24, '01a208c9-d72b-73f8-905c-4dd06ee67456', '01a208c9-d72b-78e6-b7ea-5db243fb29a6', 2, 'incident.declared', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443775275078, 1795443775275953, '01a208c9-d72b-7d8d-ae60-896ff2e70b4d', X'010000000170bb7d3331cbc56f812a073eeb5d19d2858c051d263bd53b584ad1678655c78abf2ce4359db514d0453cb86ad4b20406d20ab361fba97a222d8e06b2639c9158a00820dc7ada26c0a6169260811dd0ac802eee9993842af8c8fad2b195d77ff110977f10cadb0f0e9523fb310046d31c7e24ea5d90a5713eb08cee2cd433f19111b5ce27a3f09e5027a3c8ad749c85bea9445756e455d217cb203f69bb8865905042b0d743f62f5e42fa2adc03f4f90d7f973ec7dae9f3b16ca4dd420b692a3c0a68ee49143ef9bf98434301b145396e94d7ee15a7ef6a788f9f145e18792be45e2e4366f207d1fdc67e21afb2117021b06e4dce7836fa7578704ab2f7493c4cd99450b6055f8335bd0819efaf43a3e5337a39bfffc92bc9319706dd6bd68b459bae698303afa9dcac7e69917db1f2768c1b42cba9ee25c3c216c0154335f74920606f6dc0ee23e808c52cf25d44b10f098b738b5bfbfed0eb4baa62efe94a8788e2a42ec0fd8776049eea8063feb4af41bed5dc84bb7c841ec6289f', X'01856d5a54d71e5ec595363bd66eb16ef3fc63f7ea7a5f17de9807f1e6723af1', X'0da7ab4e44357fdf33cd6b1351290c6a8d25f6e1e827dcb2a46dcc06ad0c4653');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (25, '01a208c9-d72b-743a-bafd-34aa66400573', '01a208c9-d72b-78e6-b7ea-5db243fb29a6', 3, 'member.joined', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443775275078, 1795443775275953, '01a208c9-d72b-7d8d-ae60-896ff2e70b4d', X'01000000011b6c063808ce6ec595465e6fcdf4fee13aa7b535081c182220656ce61d92b7b671bbd5065e45db2b7661d3657d4ea7b48e6f8bc6e3438df6de82246c03cf0a8f2e7de77713aa65ea78508e59b7fc52d5011540003816dec6cf44c810763a29b1cbfc6cdcb0ce2dc43ba7e78d3205fe2d684ba7a28baf0dc88fac425d4892a3ea58492d3bcb90eaf4a288b832eec502c94eed3b13d556f21da28b170b', X'd6ea1bfc027af1518363a76903bb465f4fc60aba10c37e589bfa416a33f8800a', X'3a762db6727662eb332af0a30859c6ace3c6634c2cdca7ffcd62133d19efeeed');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (26, '01a208c9-d731-72d4-8fa3-de972226d454', '01a208c9-d72b-78e6-b7ea-5db243fb29a6', 4, 'incident.status_changed', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443775281426, 1795443775282070, '01a208c9-d731-7b7a-b3ee-9e6698d769f8', X'0100000001a7bb458f483d54ef57fbb3357608e3133a92dde723eb93b49bcd2a3c87a86058193c309e236bbf0b9b85b46cd4fb5cd5e9a2dd542daa9b3bab0f1982cf907995a61415105a494c35618207610f6e20a8e64ba6952d9ff9523395e3b4df55762a8d815b0eb2a15ced61a7d3e84a10803fa0f02888790c1a6b2fdf78e1449595c5ace15a3c5d29f450d372f38ede959e37aed0c3db82454a64ea978a5a4c1138129656e725ce93c31a82a6a9245dd65db00931a7b749317285061410c1', X'077cbb754ae95373c37727e305696a2739dd0b8d18ab038482914057acc26556', X'84b551455f734b900e9d2b59e78325a44f73b362927122a5fb9d2d2b67ca39e9');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (27, '01a208c9-d735-7ced-bad3-894b26e84005', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 13, 'message.posted', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443775285643, 1795443775286851, '01a208c9-d735-775a-b756-66831bbaa6bc', NULL, X'a96e09d8d52e3d46f05e3bda205d9bceb6b8984c8e22a42d7c8f72b4598e960a', X'7276aae8ac08d8b017da07c6ddce0d578ef0b63fdb81e72eb470d6e4c495c8b3');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (28, '01a208c9-d738-7a24-9516-4fd5dc33fbfb', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 14, 'message.redacted', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443775288957, 1795443775289458, '01a208c9-d738-7bc4-a0a9-0ed73876d41e', X'0100000001dcc0ccb7c25c8043ff57bcd6e80b77d8706f657f9c8d0146a9de1d35765a62d335c153c2dada33456cf5e0686655665216dbf62a436d5fba17695c5cbecd2194130ebdcbb1c4b75c1a2106ed9629b617ca52462ca2be9c2adcb5fa96162ad2eb4ff7c771a5a6a471c0a1d7d5989ddd87f0a6c942c2ab03e839d330c01f3eb3d5723c0025c205989037c9270f88c667176ec57c71e05694bdb30aa2608955a92dd5df9cbc971e04a98d90047ff2db40419a418eb5ad9408ebf51093f8115dbbc077920e0dd15a965feefb027bfa9a74d610dda9362717a44f66ddb875', X'2cc4f589b7a1b3b15f76ac900ce6e0937720eb2c429ebc3c5a9e3c4123175aaf', X'bef87c68894c771764d406cecd9a22e5bb5d4a2f5ad213f5e38c3ed75efecb3d');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (29, '01a208c9-d742-7787-8c38-682b998e2eab', '00000000-0000-7000-8000-000000000000', 11, 'hold.placed', 1, '01a208c9-ba2f-7215-8955-8dcd4ebfd19a', 'rest', 1795443775298088, 1795443775298729, '01a208c9-d742-79d3-b7fe-38493e2bb59a', X'010000000135fb46c98d2b7a4dc8c1b67826e37ab52f7b3d4b213bcb3257ef0eb839c6d6756a30d1c24b92e577415421b0f4680d10ad3d3a792640ffc1213aeed688d011f4cb4dc5d384a76b625a6b199c6bbe599587e707d9b0671967877adc3a603e926f097f3b47cb8cb8de765fe14ab10f544979e727bdb9062ff7a709dc7fb664f01b9bbae260fcdda0ce11bba790bcc6b9e18d6c0149c7d4ac2a5fbf35d2fb5442ecccd3b6f29f4023b3f7915b398c38b71f719a4ecd432bb197ea31ae0b3715256a46585d63c43239f814d341c596a65993f9cfed386ce1e986ffb9c4ba', X'789d780facca526700cca02ebcfe40cd8152bdb80cdcab296dcb9ba6cc7c241f', X'40c817718663a0c733342db77e00bc4f5ee4cf3a930dde9b8996d94460852c54');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (3, '01a208c9-b40c-7cf8-bc11-217690876e4d', '00000000-0000-7000-8000-000000000000', 3, 'person.created', 1, 'operator:0', 'cli', 1795443766284600, 1795443767782807, 'cli-3df239e07c5c', X'0100000001be24cd5cf0076974e42ff0241d67173dceaa8ace6963da767f5378e50a36ae84d8a755316ddf7d210fa271673407cab30783e2a33108223cda49b52ec88d0d0c6023fa12ab3c08b57cb16838dcab59ded6640a0da637e99bb992288a6266c22c7d9c4c6734f51575a92c7aa73de0d43e6951a8a3a483294cdb1a6adb10364dd834047b84c7a84555b5e7685994ee057c6864d56e062258bedfb2ca3f88e83168c98d0fd228a3617c53576e8c192625b4adfe326393424ab56189720b31c0f3adc95b101f48537c4ac188e97f28f3d5fd5945b798f29e40b57d57218c', X'ff7caa2b186a50fe25249d114dcc5e999c3247e3d1a2a3b25cbb88b6a267c269', X'b92527f8e90679282e6bef822a8782b801bf555ddc2f8198c91d0af1c41627ec');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (30, '01a208c9-d745-7b3e-b959-608d71dfeed0', '00000000-0000-7000-8000-000000000000', 12, 'retention.policy_set', 1, '01a208c9-ba2f-7215-8955-8dcd4ebfd19a', 'rest', 1795443775301499, 1795443775302109, '01a208c9-d745-7ec5-a4f8-d175d2af3753', X'01000000010e29ebd27fb48407d176e6a36e8905faaf29a0e7cce407ede6d5110b854debc50736cd3b71118b509c7ef07eff2c963d2c7464f63cd8f316bc237eafdc99960b310c66670e8b3a3bbe5979b262e11ab7e498a0b17c72e1cb8cae257fe833c526e45569a5e0092614ad1fbbab4e16675bda3f02b30b8de824ee5bd3cb872824c4a1d37f32a30d6c674475b91b6e9170896e7c2833a671ab19ed02309b46367ef7c15f02124b9b10abc2d08ace6690deb06bfd23e07342c9a41f45abeb', X'fd85f5dfd0af61702cddaaf35ba0d508d5f467cfde0324ddfb6af1b2159f9144', X'38fd75f0e14e98245f0934bf8aad136e8f4613ee93896087a950c80cab14e2ba');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (31, '01a208c9-d748-7df8-aa1d-9b3d73bd2f40', '01a208c9-d748-7053-92f1-fadc2d1ae3d0', 1, 'room.created', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443775304848, 1795443775305431, '01a208c9-d748-7b85-982a-7f97d9576563', X'01000000017713bb9cfa573699e4eaafe800f32e969adb08ac732d203136bfa2ec58d039e4b44b4e2d07ad7cf02f505d5c70004d4e7aa68ebcd435119469f339d50a64e6a12ebd95aee60f5f06d8cb6e8eb24d9f949010262687d637bc2f8d0e5fc768062ea2b486daab66cf93b99773faf1528fd3696e8a048b539a54dc77f9c96421ef4c66f5bd4b91be0c4a4e00a510817b13266965f9c73564c1d6ad5fa3b2baa3d338d77ee02bcd2378101ad2ee01a6071d100e76349a3a01af6cb27c1c98', X'1898dc926e1a732acf0dfa1196e59918b4d7667b40eb06af49677ff3868ae9d0', X'584cf4fbc34a76d752025c9e2dfab913754846b51aa7a189a5cf9a4c69a2b290');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (32, '01a208c9-d748-7a60-810d-843b16c110af', '01a208c9-d748-7053-92f1-fadc2d1ae3d0', 2, 'member.joined', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443775304848, 1795443775305431, '01a208c9-d748-7b85-982a-7f97d9576563', X'0100000001c491b044ff930198e4b3f62af8411b9327e701aec42bae3db225ee86469f31314f7919e1572d5723f435892d22956c838712a4cf08c84102b678330cb2daf5f9b554b6b9bad25fe37621c910afc4044c187e094b441b6fcad11a6e39a326643990108de2ff07d9c2019fe79796a4e5227a7e7dcae24a18788f0cbf66db3d3550b045492e8a96cb84c9990f00c0243535c87e41114dcd976fdeb9efdc', X'84536ffd77475394e3e564504c001a47bea026cf37741b29a75f5f18838a6c12', X'990a6bf15ab82152522b3741b8eb01619914983c1d667a3d1a4ecfbf282ed98d');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (33, '01a208c9-d74c-7842-9d9e-cdbe0747beb7', '00000000-0000-7000-8000-000000000000', 13, 'destruction.requested', 1, '01a208c9-ba2f-7215-8955-8dcd4ebfd19a', 'rest', 1795443775308881, 1795443775309675, '01a208c9-d74c-7853-b25a-349a32cd7d2d', X'01000000018e7796306cda851803f88b0bea7ce3ac95c1043e38545975843ccbe93f1e5c86134589102d181736a96fe55229eed060211579bb0a978fa59e82fba8c2935bd1fa042b2da7981d4419a1c240def56c2c17847e337c753ac232edab5949a58e6e9e0a9ffd539caa50e4bcafe4ed96ef813bedb45683f55b78dcea0f47a179385103b1b8c0819318b81c86c4925f5dd081c330f4a593b81bd780192d9eb47d59f9a4919300c179d995e4edd27be279cbdcd325d1c8ed88e83ffb66ab0c285ddcf75a7e69a6e5ab7a77a6ab603b00ed0386ebba4964ad275e03c63a89ae', X'8aabbe968e8678d11fa99f6b7435fb0a437effc13bf624d9d64a3ac28610866f', X'5c79b577a191744ff092111cc4b6ba27d55077a76f6efda2f6b46b2e45442c5d');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (34, '01a208c9-d754-7fd1-871f-6f26e17d2a28', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 15, 'access.break_glass_opened', 1, '01a208c9-ba2f-7215-8955-8dcd4ebfd19a', 'rest', 1795443775316438, 1795443775317137, '01a208c9-d754-7d64-bf63-d747b0403a57', X'0100000001266a7d3b42b6de879a9c84fa7feab44becea65d22c9363ed460e9359eb0f4d34c836cdd3f9c7c90cb177121404fb6ea3e30dcd8229133f91332ade482e1796dd63ee373835b5bf31e52cc00083090a90ce7d7707eed61c0b408c75042fd493f3521a60b8070501aef3c81cf36f5a07babdd4f49fe36637148b3449d09c377050002096d037c1764b32eb46b1be32a561667e5a8f5d84e11a0ea1628ae228da0379867766541724012c70b94ce401bce999c721f7b0f47bd2f7532100347f587adeca8c74ee7864280fd585066e7fdff2c570544fe51804c3f55f4612907c77d8879e01b8bb4240255496aff511c1634e42b04b541f7d84344562d840', X'be97b4d9766a8aa05d0f1689b10131dcd8725d0889723269097428f15289b115', X'7f0a818a970dcd18ab0a816383fdf2cbc047b1e588b63c0d8adeff29db3eea79');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (35, '01a208c9-d754-7e61-b1f3-6a30c78ef36e', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 16, 'message.posted', 1, 'system', 'rest', 1795443775316438, 1795443775317137, '01a208c9-d754-7d64-bf63-d747b0403a57', X'0100000001452ed7d4ebb2c01d52a7c329bcc9eb223d4b1bb589336ff733bf65f7719b2d4f29223317d75f7edc3c6f59207f62527ffdce19fdaacb597c506aa730b1c2e7d4f4b7ae9790aad2cf6e98ffc632e94c75809ea8c4f56beaf282c01dcbc724454f4e76532231c2814fe14d0187aa0afe2d8b00a1784e957fcac46ca342a342e6367592de4e54ae6cd5a78341bbb57630ac8b43477951598237b2ef8792c92ea9fa58cf223fbc72d944857b2126af32feab088eac1d59fa123b097abbe6d6d2fb48b901d8ac47286ad2d929296244443ad02c8a1a00a4509c913952add0', X'96878ab99e095f3488045ca17ae597211e120724d8126f783877a19b73c82d61', X'9909c2800c39893e25ac773f77c1edd91a797de6ef69886d7c86b9588689f430');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (36, '01a208c9-dc16-724c-bc56-1008217a5567', '00000000-0000-7000-8000-000000000000', 14, 'person.second_factor_enabled', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443776534451, 1795443776534524, '01a208c9-dc15-74d3-931e-eb7130e0c98c', X'0100000001fa832cc58be92ea43cc0e760d36deac64a7cfddefa58a55275a91d54cdd84baa66b6136701903d5660c17d546678616bd4f0020d5bf5d609f9911b24dfd999519d1a2753c823a86fb3ca98f7c41ec21dd4d8eb83d24a61d0e72238445524d135ca6474529685daf74aace463d3a85ebe8930169ef729bd9a34e580aaa8b9309a220193ba2a0e98c31711c9a58d7131f2a4dac8172705af70ea92e7ba21fa0a81a3b72c487e0540b63fd4b60faf52540edad3c2aaffd7251688d1792a', X'72fa3b8958b1ca4c5d831f2ffcc1774a0fc729be963ad53c745a5c4f772db321', X'e1cffc4e1b0e3166280cbad92e90082ae24330e7acd98f164cf88fd7aceaf20c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (37, '01a208c9-dc1b-7936-a960-1a5de3c0f9a1', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 17, 'message.posted', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443776539919, 1795443776541331, '01a208c9-dc1b-745d-9666-5210f43da7e0', X'0100000001f49d8ec17f17e3e64e24971a13b9c47f22a250fb047e85c0ee6c37b8325e8d37eb2d8a6db6e96d91ebf296e1fb00be2467d871dc400c2145781ef74b110fd9078fbd3e25f788fef6e0854c8eaef6eaffc9a2a49aff3d74dc75fdce9d63149526d4b379c59a04885f0bb6aaee38e237a98a2de9a0c9842e17363a8773', X'bf1fd4b25bab66c6b52aca2247cd8b833bc4c5c99ffc76c2730ed1820626e7e3', X'40dea241afdb0ebbf7cd3209c4c8db14fb89774bedcb62572c66f8a8ed7fa8d2');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (38, '01a208c9-dc1b-7937-859a-c930c964818a', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 18, 'command.started', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'command', 1795443776539919, 1795443776541331, '01a208c9-dc1b-745d-9666-5210f43da7e0', X'0100000001dd3d65b432f27e62413f036614ca6c02de07d56a83bb81ffd1665a0884e36d416529430033418f6f7278fffd3655fc60b86cc92ba967849a117097a1da710b8d0d6de2da37ba5b3f05c2b0f92fdf9ac6e0f4de72f4900837729c10772e072a1be85c7b0e3d4973c015f84c5c137eccd93bcb72de049da482f1f4383cd64f5b87086f45976afe16f8ad67969646ec5b446a4554b280c38ac7f435f276aa07a6c8d419dd3111e1baa497ddc26b5635224161564e777a8fe965969da0e6', X'c420d3410886c982670b6db9a48c0204d5d0aa950ff3a9f60ae3011d6db3de20', X'df8e6b3f74292013d7fc8b0f77f42ebe21f1760ac320202e79ca98d5fe855f47');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (39, '01a208c9-dc1b-7454-8c56-66bdb9299719', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 19, 'message.posted', 1, 'system', 'command', 1795443776539919, 1795443776541331, '01a208c9-dc1b-745d-9666-5210f43da7e0', X'0100000001ae9871550fccc6c509fec8bf4261327109752a1a8314c5ae08393ed1a93dc050cf74bbfc884a2c7a4b9374a7377e92038b114952af1eee5e059ab3d0c79bc1ccb682868a53c20059454def98756c53e8625aa8a9aa320a92c853c9bb0a23d1e50ce715819a060c2ec84efa21ae20ce2f0e0264586a7a440eaddc30056619ec7e5d7c3a440f4964df2062928f4a36bcb6404dee23da99be2549b0847a9eee03fb9bf0a41191285273a6cd228ff885cfbffd3dd640037dadbe22c710e593bbbca7c66cb7feb3739664e8bd7de843a0ca6841e25ea6ca6158e07770777f', X'a19020a5958f0129904011246b1290c083595ffa86f8cfcc52032ad5240bb124', X'b77e69ec7c8934edd0a40f429f5ee7583b8b9c04cea858345429fe8628e030de');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (4, '01a208c9-ba2f-7ce2-9332-f0c513a6fd26', '00000000-0000-7000-8000-000000000000', 4, 'person.created', 1, 'operator:0', 'cli', 1795443767855319, 1795443769150858, 'cli-dcf3c6d726b7', X'0100000001a862b26aa029b57c45e3cebf8a362da049ba3fff5f3ac3d20c392f0fb1e4caffca474a4068d38947b2627be2e8f68ad2ac46f8706242f2225d4e29805f67bf6acfdb8eea76260d0f8d37c37f141637a9c3fda13706390b98fce938634989f2256829a357cfc14d2163530a73e9ce5706ba52058f7f34ef02cbd8f1a3a9ce22e57c0e73c477fe2650d0c86e037a19a8637bd8cd90e29d288acd10ef834e09a762f82eb6e7765ee21e7a7e8e3d8ba3405ef770c3ba8c212d4a50b602723bd08f8c83e418b54cce7f730d6d558e74edd8db4a6841244bb05f64dc788fc9', X'92880a9b10cf863c2e304e827f547e6a8f6bcecdee1cd7b68e46f16fa743afa3', X'1b44a22fbd2d5abf00f382653687dda0dc30dbd6e9be41cd4389e8568fe95f5d');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (40, '01a208c9-dc1b-7152-a0c5-a733cd8510bc', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 20, 'command.finished', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'command', 1795443776539919, 1795443776541331, '01a208c9-dc1b-745d-9666-5210f43da7e0', X'01000000012c867c98a9548b41ad951956c5e110cfff8ecee2800e394a4b070851f81709a679f9cecdc08f1c3a4d7486e6416ea0ef7925f3bfa2bd907900659954aed918125f166c12e20a532e03bce87fdac78469d381dbc6382bac7d57dee3b5b5f45b48a6f3d4604e599ecc15e1d2584ec00a5178b4c7f98ea21cab872076876d54d37656523a24d005b5747dc5d1a8655cb75a18770dd4c97552ee7d4dc75449069a1574d9c33b403f0b30a8d14a21f6eca03f59921247873a83b2c6c86f7bae3769058ddebdbccd32d673fad59109c86fd84d5a5dfc0c78bdb3dd57bb7c99deefaac45a6011724edfbb9ffe5456b02ce90c69ab695ae49a5d3caf3d78ad2f721a49bb845d448dd8f2c35f88fb2bf7dca2afc6cce38416eaa28d83d2189e8f', X'58488611aded0dbe784d4ca459342cda27199dbf943a5ddedba4174a7bded48b', X'ceddc92bcb34db699beebbdf0f7eafb96d67f2ff9c8bd0f6b1e189771f7bdaa3');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (41, '01a208c9-dc22-7a79-b73f-1399cc2cdf08', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 21, 'message.posted', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443776546078, 1795443776546857, '01a208c9-dc22-717a-a88e-c8cb44313bf6', X'0100000001c3bdada82e3d515085c426895e3463c5deb34ed747490c1a99811b707ccc881314eeb8c6e9f664a178d91cee2401854bac50a46da066eba55b44cd96a3a9d18a50503dd188555d93f1abfd059161eefaa355da6ed7b33a5600b05a0102511c06e4ca9c350342e21535d8a2eb4c20447b153c1b3269f8d1e050480381560e56048bf5fcfe451d9c2e656781f212202586cf0b8849f73b60dfed85aa68', X'453a6320556ed2500aa4ac724d89c3efceea747db2f67a0026944c796af7a4f7', X'b1ce3966f566c07123dfefb675585cc423b19f709d3fc4bf4d325fae593adb84');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (42, '01a208c9-dc22-7e89-94a9-4567aea3c45f', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 22, 'command.started', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'command', 1795443776546078, 1795443776546857, '01a208c9-dc22-717a-a88e-c8cb44313bf6', X'0100000001da55805d9ac46f7010eed74974b29997666ad52d36628eecb24eef2f57d31fd69bdab82d497458631d34e656adac7f748e3c2e5302b5ef245f03e8dfcf770b35497c5abde59193034f22d6c208a305619082f97310db98610443cbb7ec17e2cec8e5df06c866495cc68756fc63ad47742d2e47a26a425c66843f0556b6a7a275737945d09c9e0d487ae1e0db2aa73b011bed5ce477ec139bcdc51c5fca1541955c5e072819cfefe2b93c3d43d82ac36a3e553aa84569a9d53205f32d917cf250db8b53b341234f49dd57d4b36b51d21b20f1a0c65219e71417730556dee0ebeebcf473a1ae87933e68cf1e23ab7c5c0c641a8f4e1260684aab520d9e', X'0b21a142450e6bb3818c6eade35686696509e4fdd8df93b72f490376739152d8', X'6ad047bd2a4ed70936e00a3be23251c65499cac53cc54e93a635c4a62ad1b78f');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (43, '01a208c9-dc22-73d7-8564-4e249c159be4', '01a208c9-dc22-7d62-ba91-91492b444a57', 1, 'room.created', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'command', 1795443776546078, 1795443776546857, '01a208c9-dc22-717a-a88e-c8cb44313bf6', X'01000000018c8ab7c50276fb9b028c9ce3d0d6603cc17315e8f4518ae44cf0989599236c645557453d75b8dea805653984839d10111625969ff5424563883805db90c8c708d2f096f75d4494f3d4701584b25bb821cd9629806069609b6c2db75535c587ee4dbe8e7ee8ba0e5ce69541519fea0a0208f4b4129282211fffb3490b0920f5089ec5b978bb98a1cfad462f39818988d98c24f13b0837416dae988cbeb031b7ab6b1bfdd805b1f5ddc3bbf5ffa90ba625f28bf7a4d89f8eb9cae16e7cc337606a46f9cab48bb0444cf3fec5065c9e3104ca2e15484c5e98050f168c84', X'f40b6a4a5f55377f6ceeb7dcdb0590f4e5095e0031db9c22515154bed7ed6953', X'c3714dffe05cb0cc013358e6831c928628f4eaf8a4321ce9a1c82a1416562e41');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (44, '01a208c9-dc22-74cf-bac7-c640fcdad19a', '01a208c9-dc22-7d62-ba91-91492b444a57', 2, 'incident.declared', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'command', 1795443776546078, 1795443776546857, '01a208c9-dc22-717a-a88e-c8cb44313bf6', X'01000000017fedcc4e9d774423632005dbf04c6e699d9b4cc2b0f38c13f4e9ee98b75a359fc820229192851b8c51771b70fd4c0dd37dbf24e25d8c70ffcf8b062e86a7d422d166edf7d39ef20b14f347fe1df355e402fb936875ebf7aa29cbf54fdb24e7f98184a9a4da4005c63d1c6790407740de44a5230890349eb639487f933bff3130c787533e89f4797405035fe3457bb69b744f1a1eff770ab4f27f62ba7441b2fade045456e51397de15ae61ddc9994a6039562afc7cb02d3526b5fbe96183f18fcdfc7a8e9bd4b6f1415495eae2f0bf2226b41287a35ab707b856da590dfc475aadb6ae58a822e56e2c9832ced837bdffa39e9933e6fd53afe3e27742271d6c0796114bd4072c4ca6ca70f364b0d8e890f16a9a593b104ee404e3edac0c617807be63cc3efa6c51d44b13492e167dfbf2c0a4de17e46f9b06ad895a622ac4a5632d33c7a70ef14be859828724f7ae52ee2da943c318cf53e80b949535cdf7cf2ea840703c6c12970f0af10760c5f4865c7fcca2d723d3c7f1aa65c0b5', X'6230653bbc619de775e4456ce94f2f5b6e9b7df0dda7966c654f2d1577cf36c4', X'b141b08de057a05d436fc9ee672db867470174df21e786fb71c71bfa9e23faab');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (45, '01a208c9-dc22-77fd-ab2b-4b926ed77129', '01a208c9-dc22-7d62-ba91-91492b444a57', 3, 'member.joined', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'command', 1795443776546078, 1795443776546857, '01a208c9-dc22-717a-a88e-c8cb44313bf6', X'0100000001bcb0af47e7c9a4abbb75f04b9490cee9a2246eb9c7dce8991244acb35d22c539bbeb29783e40ddee6b49d8ddca60e2cce01560a172b43669b64025688676e9bac48078af03b7e5ddde961f68e1031d716cda7f99551766b8c9a096c9d0e7ddad4cfd602465f45f20439f6852cc4e28c27d5d5d34f5b56df328ea62a4b95b5bfae728aa65fbef6de2cb545439b1322d5be49f75bbc2f11c64bec4c35d', X'ce6fdf6493c967402a6e55bb76153e1717b2ec013119e6dbed3b1be1023808e0', X'9b2d5f23cdbc09c66b8937ab7a60033a80624080575e7cd35e21aba2f6d3fd4c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (46, '01a208c9-dc22-7860-b871-ca2b90a97182', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 23, 'message.posted', 1, 'system', 'command', 1795443776546078, 1795443776546857, '01a208c9-dc22-717a-a88e-c8cb44313bf6', X'0100000001d5a9b2c63c64c68912f24e2b01433df2912517940ebfd20b3e25f4df2e5006c6e44ad564bc3fd4484d33575a25f5dc4bbeb616aab81039e37b345576fefc8bbda21a30c5593437e56b7d10ec3b68dee6d104729c3d8ce2a5f1774bdf0831274c1c351cbeb3c20bf8e844aca94ed23413d6f1e17549a96c96ba3338e2bbcaf236a02fcc2ca7044860639edcd5233a1c76f3b0ae9cf2e91cc9015f837c', X'641e1c12dd485dab36d613f80443142d45dd57a37d122150b4835a77c0bdefd2', X'e55008e889b9cfb85e27674fb378295c523752b42ffa872ad5ba9cc4888db5a4');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (47, '01a208c9-dc22-73d9-8f35-ecd86d05e0d2', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 24, 'command.finished', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'command', 1795443776546078, 1795443776546857, '01a208c9-dc22-717a-a88e-c8cb44313bf6', X'010000000127f5567435b34d9f50602d81f084b69c36b0a82dc3bd495697509c1222690f0b2aa8c5afbfb82f61687802667549dea5b76898d26a1053039e5e0962ae60d330509a2eef26f348b06d0e62353659dab3466852772531a3927c71ff3f0fcdb9a60a7e3fd8408b52d4421da4d43bd16c46bfaf46493e2c17a7d52e56171b12ff3e5c3a568174473d62eaa014f8a7526c12ab34ef3a18c59bf8b08d3001d50b62b9d7647b60da8144a6099e7c4bfc92dd0c728d047aa77766662b34c283fd1c6d1a813923120ea068e17400c24678fac0bb96d95545537c478b7b9f596dc4dc2ed68934424415527c8b16d0a406461e65d4dc14cf4cf43f6a9fc5056c63074d3472bba34f8d4063428fd40d7feacc916f2ab4ba8daf47a22ca7173116bf', X'a73598ea213db4886a30d248b9344f60c4ac6d678795f8bf63f6e50e61f242c9', X'c6cf7110b998292d158e30d655853f27c5ccc189d3839d34a8dc0a7044998f37');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (48, '01a208c9-dc28-74a6-9e7c-55ccfa3cde43', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 25, 'message.posted', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443776552374, 1795443776553336, '01a208c9-dc28-7eba-ad86-0fd68e930ccf', X'01000000019fb97e9df38b773d0f182cc7da2c6d5e80e0ea928ff5776a4c444c09117a385dc2eb5dcc4cface88508760a06f83ecca417e180da2e809afb5807aa7353ba959c1e302b3e1bd2a0eeadcf0bc4d901810e9ca21492817ccbc6b1e31015789510fbd2f4b819ef4e78a39f317caedf8694be9187fef5e496f78672df3899d80a32bfa503bf9c8a6c7b19fb939cd6f74a63a94ba3d1780202710e70dca66', X'975f194e9c0d97b1a6c6bea044354ac235325bc362f02778660f4d06940b6de5', X'be5a0b3b9461c948c324bbf222e64f0ce5724d5d5085dff4e25857d40bac4ba3');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (49, '01a208c9-dc28-7904-a591-abae35d41d9e', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 26, 'command.started', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'command', 1795443776552374, 1795443776553336, '01a208c9-dc28-7eba-ad86-0fd68e930ccf', X'0100000001bcb325c8f54404b3f49b02c0d758ecbf2f134af9079b0e54bc18324c2a43ff6b33f3105a1c89f85396728994c9c48752e1332ca03aea152ef10ffc91b00d25311cfcda9d9445ee6e96b2d877bc78809baace428b1e39e1257becfc5a5bfab9be64b00249fa32bec938c10010b1b3d1c1415cf075cc5507c041d96d51fabaf4a90e99958045e47d1659f821f56215e69e8f9730a9eeb7036221f9c32e1110fede53df5c34d7fde9cf5e0a4b4e1c74748d5823aeb81b698ad7f75b97d17aa45315f749492a98586d9da80c2059460689232bbeb39ac96073a58f4795af609030df35ed3a57c6a7ebfa111e6e61433b0c77678daf5c6ca6778c5d7e94c7', X'209fdec5422bcb9de90229678930bbbbed8a4646764ee544ad9569def3b4d241', X'84d2a2ce24e58e0a75d73dc26bbae04530e43306fd9ea13d802f1ce8a803be1d');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (5, '01a208c9-bf8b-77a9-9c31-f63872d3ea68', '00000000-0000-7000-8000-000000000000', 5, 'person.created', 1, 'operator:0', 'cli', 1795443769227319, 1795443771107773, 'cli-3eea18573cdb', X'010000000119d0548bcad0806cbee40035d5be55931fe9d5cf5f42bfa7484272a962d6eef81d331a31726f93f0ef0508542623f90fe1055285a1f80533cf8af364135f4be832ba062c86ebcca478f50d68f55a187180b91e855cbc6dda90336c020c8966c817bafb7cdb5e938d41620c17de4f062ffa2afb92d9b67edebdfa2c3113dc7ccb6feb82f7301d4640549f99b961a67c7a688b94614e7ae86f5206c839ec3e868c617580bb81f4fae09bf80d08447a9979dd4f055f2bb5e08aa33ae2f6655098544927ba332a4a1aad0c669a5e83a412c796a440bc338e864dfdc565a0', X'ac146c1f216f3d870b38bfaafbb679d2041e5cc14bdd6de1031554ea976103cd', X'0300a440d85334b1ef9760797160fd26ad05f1c9bdf573bde1b11626949c6338');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (50, '01a208c9-dc28-74f7-a3e8-76f5b042317f', '01a208c9-d72b-78e6-b7ea-5db243fb29a6', 5, 'message.posted', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'command', 1795443776552374, 1795443776553336, '01a208c9-dc28-7eba-ad86-0fd68e930ccf', X'010000000186ffd83df318f866ea9e90697aa09429ae16e94ff92fa93761c1990060a92a104e393c42e9283bea73b7f43a3e4c3ecdf4814f4a6486b4c604f393e3f7a706fb01d1fa5a32d4d16f9172a78dc9ce9c3b43c574aa999d5efe413d69baeba9cf95912ff396ea716b3e0bd619c6996a1a3451a7a1cae4aebe7b66e679ca', X'033f33a19d253a4226d87c6ca8f28b34d6b73aa6affa1778c9fa6e445c969359', X'a28ab12e48dab269d8651dd3fa4cc1eb5ff3ca6758fdecac2bdc98718048f8f2');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (51, '01a208c9-dc28-7db8-99f0-962c80946e5d', '01a208c9-d72b-78e6-b7ea-5db243fb29a6', 6, 'task.added', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'command', 1795443776552374, 1795443776553336, '01a208c9-dc28-7eba-ad86-0fd68e930ccf', X'0100000001bddcf65d135d2b21f46fb3f48a9060c2eef60fe658bf4fe3776afe890e26023b1acb7c37ba7f8239b3f43721a1c320b824503916bd2bb8593b0706da365d08506b1e8d4038960489d9247767efedaad819d42465d4cac7789cead6b6fdbc7b3d040bc562df42c7554f580c4558a03802912d61e4eb4ff6b10d86d84fa06f6562d2d56c668365afd6c65637af69bbeb5930dda330441faea5af5fa4ed9cbfbd00b94443a5189a9b0d17201bd28b3c0087f949ac3eedb03b14beae3815', X'8411940c0e64b3af6a2027d088aadb70fdd4d2bb862173b09e7834711c0d6ecc', X'8fa0e281aae272c60ff59e2b2f8fb7db678af9be0e96400fabbe0bd30cc3d456');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (52, '01a208c9-dc28-7d9d-9b6b-7fc2262cc07a', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 27, 'message.posted', 1, 'system', 'command', 1795443776552374, 1795443776553336, '01a208c9-dc28-7eba-ad86-0fd68e930ccf', X'010000000147907fb3dc834271eca38af68094cb3fe4404648ba9a168e3679fa6775f8110558248ab2267259042fa47001a589eef5d7a640c7b84fb0aad360a80978ccfeb78f49207311b24ff936681636c5a2abdf6c39fc6de6982e0c5362f0374d5130cb6eeda2fea6c7a354f29f39a4750c4f67e35420d47d09d8079b3e4c65cf4fe2643dca1ae63f7f3ea08badbe49b17740b3c55458db37410a51cad3e30d', X'b13ec17388e393023da7fea95d83094c494e6d1c53c7319a0cda49a84407f060', X'344a2e30be45fa6ec006ddb1078ec356cd1d477eaada69e473ade7375aba6ad1');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (53, '01a208c9-dc28-7fcb-afb0-6fd45852dec9', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 28, 'command.finished', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'command', 1795443776552374, 1795443776553336, '01a208c9-dc28-7eba-ad86-0fd68e930ccf', X'010000000164e90d62384438525774b5c7dfc7e922ff3593827548d40bf87724ba01c6c36bf4b96637091bcd9040a4a4a20768a75b7d0a212981830c0291303c05bb158bf3fc5012daaead8804c79e5ef3d7adb4a35dbb565d84af30d1af2ac331751c6ef9e79b3f2ef4bf54e5b0f8ec789678f18f1b2b06df887f966512484d6c2b54378929190bc9f10bf429a554c2e660e5200b089ae0f9ccbafca1c0ef52121a3587f1cc568fb132ae4352b4ef9fa4eb5b38c52e0fdf9d68bb99bcf13db2fa4a92be3493baf68ee0252d7af0a78c18e4a0111e60cf671402ca605f789b47700987490fa00bb8c481718bdad50c5fb1528d02248427c05a541181359b8096f5f453b3249f6c8a5b99859dc7a4fa435a09d64fe3e0aebaebde3d0a3736f103c6', X'b5ce4d6eb9fb09571416677b333dc229bc1c25abbe6b69f6ee67c6536ab4a237', X'2adc77fd16c0f49b67bcad9687dc34b69adc69cae05e46f125d2f84756501564');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (54, '01a208c9-dc30-78b3-8beb-5215505343ac', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 29, 'message.posted', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443776560824, 1795443776561618, '01a208c9-dc30-76b8-aa1a-bd825b14c523', X'010000000100c541a29d392df6a4aec0b83528a8e3e5b88dbf335e45cdf98eddef231faa622d54c82bc03db8e018b44b6b2586c07504fa26404ad47fcc062fe81781ddaa5f4605933da8b99e98734b230d5d01b6802e30bcfd06ed163a7920942fabc2d352b7d73e1da6d800696edd160c7972f84302da606a3eda37e0e11fe86b4595cb6cfa33fc3622931413c13b3dacc23feb94d5a63e19d858b56b3539b91d', X'949cbe181aed2b40468f9a3d4c3e2c7eecc7377e66ec4a069ed428defa12ec5b', X'8167d7bf644ba2c1acd5c1e606c4f840f259b8e209547cb15b5d101eb96f83e2');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (55, '01a208c9-dc30-7b18-9472-de87d66bb74d', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 30, 'command.started', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'command', 1795443776560824, 1795443776561618, '01a208c9-dc30-76b8-aa1a-bd825b14c523', X'01000000010db7c940674f4a71ac83b3bb5d6b4425415aaae415bb8e082c57fc1423425e108461607bf6ad2210c62ac045a4cd05560994ef519b24e68eb5b6780410f2af706b7a986df30aebaa8c883a07da7f7ffa423bf9958cf269489211b039567d77612bbfdac15bcda47d8c20c7cbb15261d0432aa03887c0e5f9361a4b1300e82cffb80cd859865d49e726c3d801d38241134a9b777f7aa38e5f99fb83bd6d9606b66009ba8051d8fbdb6b74ea7d0dc7644664a8db3b69d9280bac039a8f9112b4acaf87afc7255c40a98fd7832bfd7df996acd87dc39953f79a43bd915f91aa3a2ad1acb1fca9a99c12423e0ee8014457e911070dca64a689efef260a84e065fd8c713f417fb0933cca358100920aa67027a4c2f534568335133cd37221', X'81214d4774421656ed51e77e970743b90c5c0798676481de3f515b4cbe82e3f8', X'5790e6aad9eb28ab49820318b26c293b6811af1cc5d75bc98a3bcc2353cf87e6');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (56, '01a208c9-dc30-7609-a191-c40ee02e4a04', '01a208c9-d72b-78e6-b7ea-5db243fb29a6', 7, 'message.posted', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'command', 1795443776560824, 1795443776561618, '01a208c9-dc30-76b8-aa1a-bd825b14c523', X'0100000001166156056c8d2a6d48068451f62e824566bb8811d4ca3b3de42bc6e1850a28bfcd0bf64ffa12699dd947d7b9704caad7ae8ad164d7680b8e6f6c15c17d83f9d1bcd676117ea9f20ba95d441df9ae7cb3e38c331a48b043cc3d4f88304bfa5e8b3539c74e826ed27331a2180edd149866a63754cd027e732a38b317591b65ea4d03bfbd04041cd30eed35d0389771e5b6735c32ea6563e2d5f4b8c763', X'101d6f9d9e6b59536a51865d2a5d899dde5b7c94f0a091e107a313978779f105', X'0663765b6371bd6aea5eb92a464b6ee47409cb1dfd83a3bc0b1d34a8fe903ee3');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (57, '01a208c9-dc30-71d8-a5e9-104059d1fa76', '01a208c9-d72b-78e6-b7ea-5db243fb29a6', 8, 'decision.made', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'command', 1795443776560824, 1795443776561618, '01a208c9-dc30-76b8-aa1a-bd825b14c523', X'01000000016e7b8491e6d18ab74a39447551eff8c6805e5268a1adea2f88444afd769386d9ef47dec92337374222e87231570dc4b72e7c123e85d7386db7e3928d12844343a2a1f499002a263b9c4769db68bdd5cae46a4148a18a5ce030e1eb60a7ef860ac58ef57ced25b09408c73832673760e0e105cb4e9b8ef611263a5169921bab844e0baa51d1f213598c834901ec14bef979a7f4631303ec14706604c8', X'03c8e89d0d317ec936d5f5d536984be0067229bbe1f9b0051129f439854c694d', X'8810650691056c5e8aef81b7848a9e90f8e5426ee37f77c0945ba385ecef1364');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (58, '01a208c9-dc30-7d57-abc5-0ea38290d677', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 31, 'message.posted', 1, 'system', 'command', 1795443776560824, 1795443776561618, '01a208c9-dc30-76b8-aa1a-bd825b14c523', X'01000000016f591ed96966a08055b4a789cae6ea7f7d49500a391295041673850258c7d995cbf749e2df84a2590e5f7387381ab15fb1daad1b9f5126630859093ff49d693ccb98996c6c50b93ef5678d70340d723430587080b0d0c87de75b210426fa33019dfd9562b7b03a00b66f39503cf10465ce8aea1bb5795d5e63660e90', X'50cf1f7b5445462826fc28eb3e4f795ac2a5f66c6c2a04412812546cae87f3e5', X'12fe6e5e29bffd3b69dc1fb6f0536fb704ff2fe32a28f31b6eaf6cb871dfcbb1');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (59, '01a208c9-dc30-717a-a58f-50bd5a0a722a', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 32, 'command.finished', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'command', 1795443776560824, 1795443776561618, '01a208c9-dc30-76b8-aa1a-bd825b14c523', X'01000000010ce1c3aaed5ff8b93f436e75ebb9c15d7157c27c29faa4ae75ddb69f4e5d94653c4f18f532020f243b2b6ff9bc02333c4470302377a377488895753858ce61bb1eaaf5f28dec8d4c561b1054060083107331ce9d9a581fb68f317423a9ace397089f69cef65840ba897bbae43bbf218d815689b11f6c128a06f52cc183a541f47d926c59ac726af93d7cc6e6cf6378a2b90465d495d3c31ecb73e3e5245b3fff68936e604d9d28c94940d2519148b40bcd0a77571d17bf12072f0b4da57a94a2629221900946b604a58e9853509cc0c55189a106b82965a6c815139cf1b4e11e0ad073adba797edbc1b82a9d1e6bac5b6be248ae48f408559b377d79e402d76c3243d84dc4d1bdb0390cde52ae5e430e40c385be7c2a294d43b4f3d1', X'2defcf69b8cc7f10f15cb5c4121116e17f13c1dbcd568b4d0962b15c43c637c5', X'558cb1e356c4261d56760ced0f8141636cd6a402135d186a6adb9d7847a29a5e');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (6, '01a208c9-c74d-742f-8c1d-429dc0cf783f', '00000000-0000-7000-8000-000000000000', 6, 'person.created', 1, 'operator:0', 'cli', 1795443771213237, 1795443773058354, 'cli-09b48cdb8f55', X'0100000001dc987fc00e136e1ea8611942dc3f2d17abfb60e92ff1b0dbb3fc909e0ae48785ff9dba078e2138ce8353e6b34863db87e03b1d17bd71e0aed5837041fe0b3a17ce4291bcd7515ed6da315896c1184edf13cdf4100522460425cae5090a2022d35dc6883464feb2a8d9babf149c7a428f7e070888f5325aaaeeac334bca9c95d4b71d0a87c7d5f115c041579b18a9e4d202fba16b499191df5dcb8d66a11cbb4ca49f15df154b4bf8893ff709205f2db3f856bf3d6f4c4c2e551969d831df24ffbc20c2a438291015323ef2cb5ca01617faa9e409d4b6f8db6fa7fe95', X'fe24432456ca809305323db378c804b6a79a3e9934dce8a21cf1189c5288f351', X'5b20f8afe5079d74c73d463a5ccd30637e1a575ac1e39f285ef7a952b93ff858');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (60, '01a208c9-dc37-738b-831f-1dbfd6867704', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 33, 'message.posted', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443776567056, 1795443776568126, '01a208c9-dc37-7b60-84f4-cc07266fb020', X'0100000001b0943219ac48ce64f55f66bc6ab4e3725f51a7b7d30eb79aa43f0833a7857e3f5c5510c6dee72bd9ed78ee56c93be5daff1e1e98df510ac57041ccb63c99ef934006c3bdbb67e932adc87110de959446223bc1a314e232042770c5aa70f457aa23a0e9093cef2d641af83f3b3fd78623be837f4a82ca4caa320babc7', X'58c88caacd459fdd3532292086667462c3816c1634af4f41ae5ef4a92ee0fbf8', X'adf184a4cb0e0a5caf6991c04b62540be0e123b78a03a14151b31c4785382b2a');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (61, '01a208c9-dc37-752f-a675-8328d517a100', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 34, 'command.started', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'command', 1795443776567056, 1795443776568126, '01a208c9-dc37-7b60-84f4-cc07266fb020', X'01000000013b9e978cad1a8a00ed8010e17eab2584d589a32cacefee288dc235e26acd33b06a467a699267bae3157dba922c78b9753469bf45eefbfbad983bfb01925032fe14f982bb0d7ab8279d5a7cd61a6a3c298480ed1abc5beda6c580042669d9199afbe14dd859bf3d6f718f4aab897456125067b4f03bba99155a751e3001f7021eab17cdf07a6e8fa96593bb82cadf837b999ce490dac7fa31a915f2f8a19dd4ecdc56090bf8a584fc4008947d22e2c8d216dd760388c211b496e9fe15', X'a596d051f4b08f4cf8677de28bda360cb2f980b225707439735f1c0d1ca7e1a2', X'8a69ddb4b44803bd5959e7d6ea06cfeee86d8bb5b2d151b4ff508d9c44241f1c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (62, '01a208c9-dc37-7779-b3b1-90a28b721026', '01a208c9-d72b-78e6-b7ea-5db243fb29a6', 9, 'role.assigned', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'command', 1795443776567056, 1795443776568126, '01a208c9-dc37-7b60-84f4-cc07266fb020', X'0100000001f3dcded08260514e836075c75048d0fe66ec26b5c8326369bbe160402d3cf9c90141c3b97711912a8e40b3a86b1d0d9157ad1a86fb06381e4f3e5aeb80c39b04f5683d03ffa4cec192810144175bbf143600746b25cb6af5db24bef0f36fb4efefe26e40e78da10fd09b090a937669e8b4b0478775dde00436d74f02529afe9a3d4543a38174232136538c60bf4af6573d4f3396031eca9129f6d3405093095f2b9cd0cc97a489b74896465b2f4fe58e46103200da73268a5a0d2efdc51a18821ace106d68e794ec953d00912d380dc76354e9abd4c4409529046372', X'512af594c641ded5d1db1394fffe253bda64248c924cf9d97fc0573caeabf1b1', X'f3530b9e2377b7086940eb9c9d5a3ba858c2aae006344192257c2c2dbf0e233f');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (63, '01a208c9-dc37-77a1-a034-03137c7ed35f', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 35, 'message.posted', 1, 'system', 'command', 1795443776567056, 1795443776568126, '01a208c9-dc37-7b60-84f4-cc07266fb020', X'0100000001a21aa238999eaf036da7bf45b453f1571618b69892732f506a6cbdf336e5af7fa04e1e850650716cd9aab6a688047d42e152b82dc1c9fdce438912fb929d611294771a60168fb0bee649fdaa6cb926adea031d29df912663e202697954a3d1453d68113bf1bbf443ac0f9c523e711492724bb3feb4ccace384c8087c60363af629c37056d8d278b92fad9295be0a8b387546b1c806332c6f19af800ceab53f2c5c3a8e38e2ea9f8fd599d5730343a244d99ab5c0519c9458b7b9872e0342bdb3f2a452e04fb52beb8e3504e496176419553eb03be74394aee765d62862f646077654e35f61f216912bc3eca472c0ea1b9ad1f6af396a771188be6da0', X'8a1d19039fa7bf1419d26a0e23a20ae0020e719034013cffa7cfd97b5eb07304', X'e751e588fac2f0a155094a01688f1f0c339fa3c8a90faad80829f0821793b953');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (64, '01a208c9-dc37-7dba-800a-3d102568bff2', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 36, 'command.finished', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'command', 1795443776567056, 1795443776568126, '01a208c9-dc37-7b60-84f4-cc07266fb020', X'0100000001612eb6136e58c97f81471476cde8672f50fad4ddfe88b756f73971e5fa9f64f47d20eb2e75ad65bfc76cf06179c44768a4e1de58fb36cda3e43baaf503883d63668c2ac7e2eec6a9c7f686a8768d744114751ec1ae8292e7eed60d51bca2d86c7b88425803dccdabd47b216445b79bb4024736e221ca3ef6db4d02baf283ff9e008ad91ee72bcbec236e1be1ad17e4ee801b907a1110c7e70d73046f7b91b4d7c8e3207aa2750bfc8918be078f467c62874a2aeb1878f2f9e4b0af8eabcaf0cc76beb181f293fb1827768782cfa7fbf1e0d0aa4e83244df4b8f01a5105410aec25e8ec87fdcff039ae2851cc5cc37e3655bd8ab685245448598563d7d128bc1063abd4d0c96c473a9ce913355ef0ece10f0c737a01b62f9408568b06', X'6f47be4d5b514f18de619969bba2c8ca178bc69af3150bb8e4250c818ff4dc49', X'e3ca7dfbcd4fc25534367489d3e824fe7d95af90bc7074470d20e4881f6c512f');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (65, '01a208c9-dc3c-741c-a4a4-062a31d9eaa5', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 37, 'message.posted', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443776572414, 1795443776573421, '01a208c9-dc3c-7b7c-a3ce-66bb69ba2ecd', X'0100000001f316bfd31b03c2ca1afa45dd8dba5ec139b8b4b905f01d8036d9b91c760b4c9fc2a5bb1cfd13fcfbf227614b5634fc2942bbf701695e7cc605381ffd8790877c915ce02dde6a1f04beb0261acae7d691aba6f55037f13238e10d2a2e36ffb4e2f56b81822dfe88e2144233d47154f7815d41470072b6636c54813a201ec277d3d8989f67990c9a1a4d7477eda3f104ed6865fb999507f51dbb2980cb', X'9c570db727f01b68444699d62bd9a78798fb1d08daff55d55198e766860e176b', X'a7318a1788958e0703cd397ed5f86d7069cc472d8ff262352e2ecee8db69ddb0');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (66, '01a208c9-dc3c-7753-a31f-35bc8c60dea0', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 38, 'command.started', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'command', 1795443776572414, 1795443776573421, '01a208c9-dc3c-7b7c-a3ce-66bb69ba2ecd', X'01000000016ded615e5dd54b84a8f1b6626d1eb2b90afc9d75781ccc446ae6e4009e5863ce6186f5ff89bac28ad75543bfc9e35b602a94a7b6f433a7f7b6377d33a69e01ad8843fc7b564abb3f8be304641fb722d988276bb466c178db952c880453b97ffebcd450a8001096722170bf72c7a1c22ab1aeaa01c0953a430c472de6a3c220f17e3ca26bd7fe99ee2db4d0a073af346a603b645b58251133279652a8bf7aa830fa1d06c5f9386f13f10f4d400c1c87571869e1b9c347108f5cbd04b6e3a2bc6ccc24eb946bc3a47c7a9b321e4d5a3d103833c6a868f11fd5457778ec40cb92b09e5514b8a1b7d1401406f2cb36635be49db66884be62bf750f4b92f3', X'5197b03ba40048949d05caeb9766181d734d35126f19fbbf685ab2248a0896e1', X'9bc83afdc7f9118bf86ac56e7ce0119b69cfe397d0eaa8d07675c6ac6c0623d9');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (67, '01a208c9-dc3c-781c-bb1f-a3cdf1706506', '01a208c9-d72b-78e6-b7ea-5db243fb29a6', 10, 'message.posted', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'command', 1795443776572414, 1795443776573421, '01a208c9-dc3c-7b7c-a3ce-66bb69ba2ecd', X'0100000001581ec8d2eb05a77ecac16cb48df7e43e17e4f641b24732f5695cd4eeb96187b92af098c3452e5462a4fc3dd45eb1af44205b071936a0b17751fe8811ca5ad832dd264f58bda7e3cad0864aca68b0749d8b72c472e641096c27c11d1ff34beb932731a9ed4e6cc62d791e071a8fe76b909ee8632b9b0214dfc81e2f2d', X'79635daa6d8154f884ed30394473b13274d9a7f5efb719329f306c2748b532e5', X'2a657a0193f325c4df477b3d67ae13465f47235b9c65c1ca1b89d5ca6bcb9c35');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (68, '01a208c9-dc3c-7607-832f-d382310810cd', '01a208c9-d72b-78e6-b7ea-5db243fb29a6', 11, 'update.sent', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'command', 1795443776572414, 1795443776573421, '01a208c9-dc3c-7b7c-a3ce-66bb69ba2ecd', X'01000000013790eeb74e5ba618a4e618970ad9a8768a851f3ef5e22371c0e18ef6a96c300507c68aad973197cdf5619714481cda85f0249fe75fe8438fa8a1abcbd758c36bac4696dc2f53a38a17f7b86576e3045eaf5ff4c467b83fcd4ab35bb92b1fe13e96f60e638781832b8b05a5da73d3f81ea63ef227a4321c32e46fc6d5acfbb2f194fc2ff370658132a3c684e19faa0b26b3bd647adf174f78d75653c48df3e0d3a74575723e6560a0ccac99040d3f45450ad5a078f304145d856ec70ccd0cecfc77fbaaaeac8c62d63fac6d1e3ee7729e27b3c485bfd66641ab225152', X'8462b80819c98f1265ef290992e16c5c3ac1c1f0b925a196339c8c9f4782393d', X'4fa25f8f1d3548062acd7ffb1c08f18e791433a059450ab31724d8dd38f6ed68');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (69, '01a208c9-dc3c-7686-8bd7-e58f4fe397c3', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 39, 'message.posted', 1, 'system', 'command', 1795443776572414, 1795443776573421, '01a208c9-dc3c-7b7c-a3ce-66bb69ba2ecd', X'01000000012dc6f1f3ceb8afff77786ec8b4f1892f9b13457177393e646d630c7834f2a5aef740303ca177043f76cde2938d2ac766361f466565f655963eaba37c9a0b759bb594e87a9e9360ae60eff10dcbe038487a7d67debd92b96f460036271e204221e12ad659070e5fafacd8c55658c358e759a5382e2c2e50622b6bf913e45f51753b352d9ad761a70ca1a7b51d0421766963c2578400645723040d12bc15408af4f2f5dead790c79877d73c3b28355c611d8bf0c40a5a707955b540ff3', X'3f8ab002bd6d8a290b02e32ed7d40de744f438eac9373138a6afafd84c33163b', X'db01bd9ae2158cffe1f7993d4601cdfeb66466105a4b13b04ad8cca60e49f13e');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (7, '01a208c9-cecf-7450-a1fa-6f55cd30d72d', '00000000-0000-7000-8000-000000000000', 7, 'token.created', 1, 'operator:0', 'cli', 1795443773135333, 1795443773138258, 'cli-af1233d4ff22', X'0100000001392ca9b91d444246e537bdd337ff18343c406b99680436a8def45e8a360cbe3e86f37d5c993e7b98a4ff1ff51e4a9e9e9eb692c1865fd97b31fe9dd8ad0307b4c52f42bab6d2e0a454f125955b2ee1a79c4ec22e2cdd90757c75a9d2f765fbee8885a309b51572bf431487fb51e3505b6c750058f92b28fe2a222ff8148b50ee60ff2fb2a45edc7408958f5c4189443940e14df9b9c34899f6a1ad91c36f38562630937c2044a31b1c012436f40cbc9e9d9767670ad3580962dcfc86', X'a861bead2027e834be343577182e06ff23199bcb8698c0dbb7393c85dfb345cf', X'd1c91c422e13aab9e32128548807a227c4e4ebcf5f4ea8c44a76b39571b63025');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (70, '01a208c9-dc3c-7787-90d4-28416e4dc3ba', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 40, 'command.finished', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'command', 1795443776572414, 1795443776573421, '01a208c9-dc3c-7b7c-a3ce-66bb69ba2ecd', X'010000000123bba0a69ebc48f13f2968f5ba6a4fa3108a08fb671afb5c7ad688f063c877fab53a9ded99f303abbac0fb3b0368bbd959ceb465846ef08e9bc4eba74a032f7a726d80d7f789679b01f2d1b766c341231741ba6f03714b03a7e37fb48b8ffce18b39379592a70627fc7a65b94a68e6afcf0d6ecaf526e1fb6397b7f6b352cadd83a4f45c1c80116415b440e3be5b952cd595263c76b404a54b9c3f52d202322745564cfd0362ad2b805a71d84016f42321d81632ad9b795706db1ecf0b817a828eb14f187a46199377a98034c6d7afeb65ae108ee880130b225693b71ae6f81419eb53eebf23c2c6b5937a82a7ad5387791e4156280a0058c83fd8cb9f0cc14292c4b7c9848c544086cba1e219a75d7fa7fc2d910051fafc228fa536', X'16e4dd2a69e2f673e3b354e2cf7e7e86511a18196a0a7d6e511e438764b3694a', X'b419fa39f1a190298b50bb51948815620cb595b0f9d397f5e51837d13b3b1ba0');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (71, '01a208c9-dc42-72e7-bdcd-130344ba0cdd', '01a208c9-d72b-78e6-b7ea-5db243fb29a6', 12, 'incident.linked', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443776578271, 1795443776578955, '01a208c9-dc42-739a-ab69-3fa6f620b6e7', X'0100000001d4666345fbc68098b834023e5c32153192e6ad0aefc7a44a6308652dff1b3b868d67684b2fb59e82665fe7a42ae31020f4de4112c0601e5daf3bac4f1e81ba136ca8a4247120766b31f9c1012c4fcc4552542d372b7f39ada5aa9d12406ce8be2b3e91ab4c4131eb50645ae15c2d423f2dbec68c508bbb35bb20743c9c25cb750ce9539db8d92313e032b40135063b1ea6c4de5c55e084c33feed079cc19bfdbb21c0b83749ed0ff4931aae4682dde1587a50fa91485f9b0d5a8d4c0', X'f9b10a20d83d0d26f754226f53001d7b0d73bd924eac9791f79b462f399c5c10', X'1837294e850696d7e4b3476ebbb35c1e5e2de4198c178db3bd0d1caa9d675f88');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (72, '01a208c9-dc42-7d1d-9c16-59a22dea6999', '01a208c9-dc22-7d62-ba91-91492b444a57', 4, 'incident.linked', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443776578271, 1795443776578955, '01a208c9-dc42-739a-ab69-3fa6f620b6e7', X'01000000015c9ec16cbd16b25a59d8c002899c37cda54eabc539dccfa6ccfbd42eaab5bfd987726f4cae13e9ea6e1d17be27d17d21c5654c02f12d3655cf66c7eb7b0488260d40cdb3c83b683fdb247811b124c58f7b98ac3f4768614a50edc2b4223a24d613ef544969bf584818e7d45ec48fd4a37f48ce04295eb622384e9ce79c54293bc1f819a94c4deddd8c23ff3e9d07bbc0f1a8e1483b27b191067bfff715af7545889a4a912a651a8347f1e94a7032ce42a8a31a0ee52b01dfbc6ba037', X'fb664e94a0fa708536a27250184d78a848018777156937ccbbbd7f1a482f3eef', X'd1efdd85487489199d31812924d60721f2a4afae156cfc4cb18967254d988588');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (73, '01a208c9-dc46-73ec-a93b-f1c1b1185ca4', '00000000-0000-7000-8000-000000000000', 15, 'runbook.secret_set', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443776582332, 1795443776582974, '01a208c9-dc46-733d-b97c-ebd28a2f2673', X'01000000010f8805746aeb0e45b5bafc3b7cd64c93d8daa231084a9d52150b06ba1ffdcdbdf4e4e9f5641bbc3eba56ac8524675fff45bcf21533781db006c2d79e0370ebfea558675d29fbeae0f42484dd6f94709417a0c2229cf05fd84e6b7fda', X'a540f5625ccf3037ae3ae0c4e55354deca0733aea8a139e85d4e57bcca4166c4', X'4b6a43f09696b44cf57cb995c5aa2837e7f675b5509281ded4e1539a8b8cec81');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (74, '01a208c9-dc49-73c4-abff-ca1c44e58787', '00000000-0000-7000-8000-000000000000', 16, 'runbook.saved', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443776585992, 1795443776589715, '01a208c9-dc49-709a-9fb1-ffbd2033caf3', X'01000000013e28aa1051f884dfc748a9ed9ae744f3a6bfa4863ecb18fc7fd63b6d441dc592755e90482614a97705150b499a1f1646710964695b5ba5769445aee2cfbad3e8cb25194f086c6cb088e1d68755f8a2441750d1094f179f8241a88775e49d0ac5a0c3a9c37e9e1c37f4026daa6dd2e4ab6f8a117152ed607fe3482816a0b5a4df2d53520ead62b27dda7256d2cc40bd988ca3cc1e2f8ae8b68d047b5a9a8f30c9b58d7cf1ad3758ca451beefc485689b61789acf05dbd099857758ad29b75f86fc04530c9691816628bce3d87a83adb37079fdaccd98352bca9ee2d46a24e313465e5f1e0e544139b202231bf125519d77f0e00ce22930e55dbd762896cde41b4913e2fb9c5a9b596b1028e05de06457f2b4b7083a0f1f4aeb26893cce76adc27c413cd1bc54703b89a704f9e6db99a4a8ff8130bec633bab924f7d45', X'a6ce9535674c407fd813d434363ad9c98ed28435485c314ad8918203788603a0', X'3e59192f1ba8a95ba1273720a758bf36cb5049cff960baed5ffdbcd7c8c1db9c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (75, '01a208c9-dc51-728b-bada-074f99ccc534', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 41, 'run.started', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443776593152, 1795443776593488, '01a208c9-dc51-78f3-b279-0fe7c3e5a147', X'010000000101c6b6f10911b99924dfd4997fc1336b8604a89afb3d0cde13ecb189ba134d0b8657a2c729d9ab39ae0ed5a332ef7e6bd6ce2fdd497d3a55a000f5c3d7245d8613a4fd55152034f0ef87db63300503b168846d809b69608b463992558cece87687bb3f811ca851e4b419b036342e5e5eac4975abde8907b8629287d8f25819accb96ceeba561eacac0dc3f051f0122d9b5a8839267cdb9ebe88ec8a2c99d0caf11c6b6b95e356c07dd3dbf67076f37a01e9e37ed2b1ef221a875a8e1038fd9ac6ed260663fc484add08219af0e8f675631b808477b44b988e8600a03be14807fc3951f2039479ffb30c43161beb0391bd256bd224afcf60cc03e158e', X'dc01d7c123d9a8a6525491cabe7f778cf4e405ceb7ecd6086fb69dc93906c4e7', X'65d5a6cb19db629d5d7e375a69cf12351e92d84da3836b54a1d874ff81cf9296');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (76, '01a208c9-dc58-7e60-9d7d-aacbc5a49c39', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 42, 'message.posted', 1, 'system', 'timer', 1795443776600622, 1795443776600667, 'run-b66b24983de0', X'0100000001529ec3f418bec4521ffa8ed0810d8293b324437c13d8137711c11ce5ecd242de7d6668dc3b42b867a66793e3f0efa870b2c543483cd39922ba8754ef385ad56cd2d403ff3278205f00daa6a23c90bd3f8a1f5c09e408a6c3ae8d4fd39057b740ac83ff4d6fdc040c0f245d16a2bbed842413ad23ba210c5a9aef9d9f', X'7a77b0c6116447b4fa26435bb524b7999ee83b1ae2824bb6fa516cc14df5b77b', X'705901297597c40339a3c737eab7985424acc5c5b583cfab9b7807152af4dfb3');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (77, '01a208c9-dc58-7285-9bbd-97f7801ace0f', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 43, 'run.step_finished', 1, 'system', 'timer', 1795443776600622, 1795443776600667, 'run-b66b24983de0', X'0100000001d6c2688a8ec54ff49589e0c18b9d64c3c42891955d6be43048c20d6f35278228e887ce6116867c3464ca3ac95f9bbd40b3f7fbc823ee61e1dc8bfee5987651e9193e69d2f1c070ee2034e4ee465882b5549f82175320dacb5466c96d2ff9266b7773ed612d7ffc71bb9cbdebab45a94e98316d99a2092330f3bda10814917ec11a1d094d2d21841820f2b72ec00e6e4c41261dc48eeff4b06ba5749922dc23303ee08eae822bff2863d8e7b6a63ca41a0a2655369e8445ef4591a8bba0048342f13ef25a35ee82a5c3b585927d1b7fd6248753ae74e19f6bed47906e189fc87c45f19cdb387945f59f5fdd29152f6a2ac29c0a2683ea08fcc7586ce0', X'5ee42c8d53787bd7330f13f27e59c2b4121b1eacb8cb35814ff2702fecbb9a14', X'd196c54c5a65b779d261b665e1c125923638c1729849e1294172197799ca589b');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (78, '01a208c9-dc5a-7315-8b07-ab9b5ea40170', '00000000-0000-7000-8000-000000000000', 17, 'person.created', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443776602562, 1795443776603981, '01a208c9-dc5a-7714-a6d1-4d02cf038b60', X'0100000001b140eca969d2c5a981ae9d3d8dba34f0209a332d1215032cad4d661c90f8064130ea9143925ed49bd6f31bf2c1f27ba3b178f0f57ce0691f1279337cce46d904681aabd3832e9b707c60829cc5e51f680f8da00c15949aca1801c8ee089a7f2eb4a5ffdc2db40757812a20fee37816dd16c4abc1ce02e0781eadf92a0896edaa050a9cb7ff7f22139a9c84995eda98fb4a33e8bc532d9992b6e38dc932886ad5e669b96f5917655f7c01f41870d8353112a9b2e5a9db0ec92414127cfd82ccdc4e9b695aebc8d9ab7301eb2bb148b9435d3bb0670dc0462f2ae67858', X'fa5fac33a92fc09ac29bd2977911c9e529d935bb53e9baa43f6cd0ceb87c5dfc', X'4505f6a62d88ac17670c570ecf73747cfc8e2a16553ed129a4273c7cb2a05924');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (79, '01a208c9-dc5b-772a-9ff4-407de4b84442', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 44, 'run.step_started', 1, 'system', 'timer', 1795443776603781, 1795443776603981, 'run-324eebb108e5', X'01000000011addc7df9813828a7b0771282cc667ff5689954b7e421d658548026aa1bda78f1973ab48ff17a628a1f3a04957b0b82803acb438e0ba951f37430a37442e3fe03960490db1be0d9723bf03e6f6bf1099d71594eba220e5e46771c0757fba39889dbcbe78c3a2b98f032b353247529fc13e9ae14115cd30ecdfd5558326fa93f18da6c884686374e1ee987ca009c682430f34b2ead5ec0b30dbbde22e49f44b06c6324c6e146c1a777e1af2920ff1a793aa8b344e0b940c2292df0787', X'5e196ef1b05ba9ecb90bfa9ef90ceda445da4a6c409ba5cf25ac6dbf9c861d2d', X'f4c10d3928775aa8c3515c0da80d1ad15b7a7b1ea9c5c12a1cc79d52262886b6');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (8, '01a208c9-cf1b-71c7-9d84-de37c46bd5fa', '00000000-0000-7000-8000-000000000000', 8, 'token.created', 1, 'operator:0', 'cli', 1795443773211700, 1795443773217875, 'cli-fc3aae562fbf', X'01000000014c86cbd93d4739601942b4608bb3fa6f6af1c9ad4cbe0057ab16a10cb7695e637def476472f6fcc779cdef506972207e63f4b693c347288d544f0baaa961e14325eaf5f504ef696b6f2f43a8f27de76d16ff00ab86af80b53b9493cd76d737df43ba38baa8fb4e5610ae0bac8db0f7e5abb18b44347c995b6ae10b6ea17e35de66651e6ce2b544b8925d1f3eaf52d726a2de3a34fc87c1af94d49847b0b2995150e33b3133f30ddfc4804a06483ba7252c94bd430671ee425b18e441', X'fee59631fb4c1e8c678562468ad3be3664305a62ffabff1a5cd2d03254ee6662', X'f38d44389c032d827e6a549757bdf1d22464fc56a9852533cd0d4f848976f173');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (80, '01a208c9-dc84-725e-9eb9-fbe25973dc70', '00000000-0000-7000-8000-000000000000', 18, 'bot.hook_changed', 1, 'operator:0', 'cli', 1795443776644402, 1795443776644575, 'cli-e210a70022b9', X'0100000001174953306e411c3b6276a870625cbc48e51554d11357fc62da78928c8186adc1a39fb9e64c2f18cc86ff03fde001742102f9339dd029730aa8a7c3cba0bdb82e116c8ce67d327de8214372812623e076a8668c5c3b649c2eee34272de33bed621f19fb3dc5bdf5f3b226c3f6cdffece73c1f9f05b396939e285741d8', X'2cc1f289ff7af9ce77f069abcbfac935ac60aa0666def16cedb39df4f2b951a1', X'd51c721bc021c1bd8a0a25f91c460194a53d3837f4b384e454fc9bb1c1af1b9e');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (81, '01a208c9-dc8d-73eb-a3a0-183eb502312a', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 45, 'member.joined', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443776653049, 1795443776653772, '01a208c9-dc8d-782a-b298-fd62868521e8', X'0100000001782b40617f9030bd6fe9a54ce54efcc5bf7dc8d10e02d2168db50ff24cadd56a4325b8068474bf7f90b2699c29cd4f92bc7cd4288980207a0dd2cef9f036bd33ab2df9ced0e82677e8dbf849e9a7ae67968ad981a88ab1e5c9693d1f37a170a6439904dd0bc84f7e075301d0baae2ada82143394e1d8f2e8a1dd0b2e637819a329821d9e2dd49ee8b66448691feff864c5303883c7ce195394444050', X'e0ab10e03438b2e3647a6a57bd76be89d7d21c1978b52e567243e99a3159ca5d', X'dc72cb53c2ed1ed7c3df71f3f26544f65b262f054fb460a4067e272644630d6d');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (82, '01a208c9-dc90-75da-890f-844aac97417a', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 46, 'message.posted', 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'rest', 1795443776656958, 1795443776657935, '01a208c9-dc90-7bda-b36a-bb7d83d928c8', X'0100000001b57c5fc07e91c35ff18a9ebdfe8ea21ea73d233856bf0b85dd8e031e6633908381a722201531fdd3a0a7d0991a97436ac8bfa05835bf053f7c05708d3bbc5e69d8768e1d3e1e925f0fd3692d8719aa4ee8c54454cb02205f3fc06dd8ed8cded8844a1ded15046b6136fe89e623adfedf1e2b0b30ed965e35c9e19f08c18d38ab9f75cfa1ae1708a56aad58a514f884396e8c3feb752e0ba440eb4629', X'd98f3999f7fd5c2bd6ce5a8d27c9e186a274394e1355d7fdbcf074efe58f8180', X'4d8c2f23e3873f2a77eeda8f43f9c69e068da3ec0763d602eaf289e575a0c340');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (9, '01a208c9-cf70-796e-8917-63709266fa55', '00000000-0000-7000-8000-000000000000', 9, 'token.created', 1, 'operator:0', 'cli', 1795443773296234, 1795443773296861, 'cli-48f8dc8abf0c', X'0100000001291fc50315750afa37e3bec1b01d14bb978d9d75a38f37ffcc7fb9fd1ce21b433168ebec4a382b41e7c59ed01393903c839e0e3930d785e92da9961746fdaba24df84bcd21db821a13940094bc19cce9feba9d9b307e3c301023a80df8aae5e984ecec0f8d95bf7fbf8f98440c43cbe98f552bfcf57d619b3c08656ad3a30c615e4deeffb6d81a7fb99effcd869a373addf87b061dbdcbdba69a7f834f287fd118b7216f66a43970460b841d428fb955fc1040a272f86fa391032e80', X'e58331dea3da376851b07bc246ec2a12466dda25cebab01657dec97d65aa5b75', X'9f79ca4112bf4d6dc5afb552decce966fdcdca062f7ce1f0149419f5b23e0f25');
INSERT INTO followers (name, position, holder, term, expires_at) VALUES ('search', 35, 'ed956be5b4fac94c', 1, 0);
INSERT INTO grants (id, room_id, person_id, kind, opened_at, opened_seq, until, approved_by, closed_at, closed_how, reviewed_by, reviewed_at) VALUES ('01a208c9-d754-780f-a15f-e605984ad33c', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', '01a208c9-ba2f-7215-8955-8dcd4ebfd19a', 'break_glass', 1795443775316438, 15, 1795447375316438, NULL, NULL, NULL, NULL, NULL);
INSERT INTO holds (id, room_id, incident_id, reason, placed_by, placed_at, release_reason, released_by, released_at) VALUES ('01a208c9-d742-70d8-b774-e4cf662a8964', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', NULL, X'010000000107bbb5545ed24f8c93c770d9f73d2aeb11ab56e93f9580a23a46cc3a5acee034232090e70ca9f3f76d0a36b06d717a7721ca6f998a750c0db4cd2241', '01a208c9-ba2f-7215-8955-8dcd4ebfd19a', 1795443775298088, NULL, NULL, NULL);
INSERT INTO idempotency (hash, request_mac, status, subject, expires_at) VALUES (X'668f2fd6d953e5d92eb81c390513c02b', X'1f3ac6950b0272b033e3d02bca02e7b5', 201, '01a208c9-d72b-77c3-8f96-88e47b8b9c4d', 1795530175275078);
INSERT INTO incident_links (incident_id, relation, other_id, room_id, seq) VALUES ('01a208c9-d72b-77c3-8f96-88e47b8b9c4d', 'related', '01a208c9-dc22-7974-8a37-ccceb5038632', '01a208c9-d72b-78e6-b7ea-5db243fb29a6', 12);
INSERT INTO incident_links (incident_id, relation, other_id, room_id, seq) VALUES ('01a208c9-dc22-7974-8a37-ccceb5038632', 'related', '01a208c9-d72b-77c3-8f96-88e47b8b9c4d', '01a208c9-dc22-7d62-ba91-91492b444a57', 4);
INSERT INTO incident_roles (incident_id, role, person_id, room_id, seq) VALUES ('01a208c9-d72b-77c3-8f96-88e47b8b9c4d', 'incident_commander', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', '01a208c9-d72b-78e6-b7ea-5db243fb29a6', 9);
INSERT INTO incidents (id, number, room_id, status, severity, realness, type, is_private, classification, reporter, assignee, details, created_at, updated_at, version, closure_reason) VALUES ('01a208c9-d72b-77c3-8f96-88e47b8b9c4d', 1, '01a208c9-d72b-78e6-b7ea-5db243fb29a6', 'identified', 'SEV2', 'real', 'outage', 0, 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', NULL, X'01000000010aec98043a842d4b1ab7d80d2bfc945a57b1e744abe2ef9e9a16066be67fd2f7491014f68850112350f8efd98176b88ede52cd55667b0a05da089b4bb1fe4bf2caeb1f83a03ea755dca8fe6ac071c8d3caca56f62b31e88c2fbe4b4e8602c5ca324a4a8e7fafa0704de81d7fa2c9039ea3ac42be7bd60f6673b419e6a785455fddc1660936994477733036791af3e87f664b6b59cdb6ff715d931b9e', 1795443775275078, 1795443775281426, 2, NULL);
INSERT INTO incidents (id, number, room_id, status, severity, realness, type, is_private, classification, reporter, assignee, details, created_at, updated_at, version, closure_reason) VALUES ('01a208c9-dc22-7974-8a37-ccceb5038632', 2, '01a208c9-dc22-7d62-ba91-91492b444a57', 'investigating', 'SEV3', 'real', 'outage', 0, 1, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', NULL, X'0100000001ff251a7df2de64b4b690a7230bc0c6df8b44b4a59589a35619c59adc486dd06c7d48dce4a9dac49750538d259b39a380c4f030c4952dcf2e6eb7a6fcf1ea987951d9d739eab33b5b1a96a30035cd2fe1e29f860309d3e15647b969f145f949b747cc0325e08c01b8c2af697b4d17dd2be518f58a03931cba410f663050f8f9384b62648e5f83cda4500cbfeeab0273efc03336ab7365b92406893fa3', 1795443776546078, 1795443776546078, 1, NULL);
INSERT INTO installation (name, value) VALUES ('epoch', 'dcca0c6533f13a16c0122051567a2069');
INSERT INTO installation (name, value) VALUES ('id', 'e6d1105e96ae145bfa2f50d4bc447180');
INSERT INTO master_keys (version, check_value, created_at) VALUES (1, X'83c9ee017e2ded8028dcf77184e955a9', 1795443763902446);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a208c9-b40c-7624-91b3-9c22ddcf55ac', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 'commander', 1795443775212615);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a208c9-b40c-7624-91b3-9c22ddcf55ac', '01a208c9-d72b-78e6-b7ea-5db243fb29a6', 'commander', 1795443775275078);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a208c9-b40c-7624-91b3-9c22ddcf55ac', '01a208c9-d748-7053-92f1-fadc2d1ae3d0', 'commander', 1795443775304848);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a208c9-b40c-7624-91b3-9c22ddcf55ac', '01a208c9-dc22-7d62-ba91-91492b444a57', 'commander', 1795443776546078);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a208c9-bf8b-7333-abc4-d65b073c2523', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 'responder', 1795443775221159);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a208c9-dc5a-772e-abcd-3393b73b71bf', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 'responder', 1795443776653049);
INSERT INTO mentions (person_id, room_id, seq) VALUES ('01a208c9-bf8b-7333-abc4-d65b073c2523', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 4);
INSERT INTO mentions (person_id, room_id, seq) VALUES ('01a208c9-dc5a-772e-abcd-3393b73b71bf', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 46);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 13, '01a208c9-d735-7ced-bad3-894b26e84005', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'TEXT', 13, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443775285643, 1795443775288957);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 16, '01a208c9-d754-7e61-b1f3-6a30c78ef36e', 'system', 'SYSTEM', 16, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443775316438, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 17, '01a208c9-dc1b-7936-a960-1a5de3c0f9a1', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'COMMAND', 17, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443776539919, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 19, '01a208c9-dc1b-7454-8c56-66bdb9299719', 'system', 'COMMAND_RESULT', 19, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443776539919, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 21, '01a208c9-dc22-7a79-b73f-1399cc2cdf08', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'COMMAND', 21, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443776546078, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 23, '01a208c9-dc22-7860-b871-ca2b90a97182', 'system', 'COMMAND_RESULT', 23, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443776546078, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 25, '01a208c9-dc28-74a6-9e7c-55ccfa3cde43', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'COMMAND', 25, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443776552374, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 27, '01a208c9-dc28-7d9d-9b6b-7fc2262cc07a', 'system', 'COMMAND_RESULT', 27, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443776552374, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 29, '01a208c9-dc30-78b3-8beb-5215505343ac', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'COMMAND', 29, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443776560824, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 31, '01a208c9-dc30-7d57-abc5-0ea38290d677', 'system', 'COMMAND_RESULT', 31, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443776560824, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 33, '01a208c9-dc37-738b-831f-1dbfd6867704', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'COMMAND', 33, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443776567056, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 35, '01a208c9-dc37-77a1-a034-03137c7ed35f', 'system', 'COMMAND_RESULT', 35, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443776567056, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 37, '01a208c9-dc3c-741c-a4a4-062a31d9eaa5', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'COMMAND', 37, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443776572414, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 39, '01a208c9-dc3c-7686-8bd7-e58f4fe397c3', 'system', 'COMMAND_RESULT', 39, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443776572414, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 4, '01a208c9-d6f9-7db4-9ce5-d6d8654e2ae9', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'TEXT', 4, NULL, NULL, 1, 1795443775234542, NULL, NULL, 0, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 1795443775265491, 12, 1, X'0198d1e4066527418ead99cc2176359b', X'1d00959afc46617ab3d60bb017b6c871', 1795443775225509, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 42, '01a208c9-dc58-7e60-9d7d-aacbc5a49c39', 'system', 'SYSTEM', 42, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443776600622, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 46, '01a208c9-dc90-75da-890f-844aac97417a', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'TEXT', 46, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443776656958, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 5, '01a208c9-d702-748d-ba18-511eb7e088e0', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'TEXT', 5, '01a208c9-d6f9-7db4-9ce5-d6d8654e2ae9', '01a208c9-d6f9-7db4-9ce5-d6d8654e2ae9', 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443775234542, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 6, '01a208c9-d707-798d-a136-4f6b6e1a6b66', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'TEXT', 7, NULL, NULL, 0, NULL, 1795443775243065, NULL, 1, NULL, NULL, NULL, 0, NULL, NULL, 1795443775239796, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 8, '01a208c9-d711-7f16-b71f-b95e4c07ae34', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'TEXT', 8, NULL, NULL, 0, NULL, NULL, 1795443775253807, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443775249985, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208c9-d72b-78e6-b7ea-5db243fb29a6', 10, '01a208c9-dc3c-781c-bb1f-a3cdf1706506', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'UPDATE', 10, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443776572414, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208c9-d72b-78e6-b7ea-5db243fb29a6', 5, '01a208c9-dc28-74f7-a3e8-76f5b042317f', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'TASK', 5, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443776552374, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a208c9-d72b-78e6-b7ea-5db243fb29a6', 7, '01a208c9-dc30-7609-a191-c40ee02e4a04', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'DECISION', 7, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795443776560824, NULL);
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
INSERT INTO parked_events (follower, position, room_id, fault, parked_at) VALUES ('search', 1, '00000000-0000-7000-8000-000000000000', 'it could not be read', 1795334534370525);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a208c9-aacb-7da2-b928-e0c2bf11b6f7', X'e6f8046c4f3e8b29e634c7636613082b', X'f91f5808ec8308b4895c90b61698b1792739e082d49f438bac5e16a78ace311c', 32768, 1795443763915100);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a208c9-b40c-7624-91b3-9c22ddcf55ac', X'408e93544c1794663e7aad7811f4c117', X'89c5937b100625c4a871df541123a856c642dad976c2104e1c9f5d6d3d7b51db', 32768, 1795443766284600);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a208c9-ba2f-7215-8955-8dcd4ebfd19a', X'7372f2226f731e13f634c5cc6b4ec4d4', X'5411b40fd7694492f2a3382e37e1425d4d7fa86973ef669af6bc689b46344d88', 32768, 1795443767855319);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a208c9-bf8b-7333-abc4-d65b073c2523', X'9b35b935814b2bb1bddee7fe07db4ba9', X'e69f76e2b9867cbd78e8875b2acba3a034cf6bb64f9056cf78ff02ef79c34a81', 32768, 1795443769227319);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a208c9-c74d-7ccc-82a7-7ee4c94c5cd4', X'b9c74b7e8d93d5d89b5c53dab700d9c1', X'a9a12fdb2ec4997d64891ca22bd60190f4671ef90cfbfbaa4894f488450868ff', 32768, 1795443771213237);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a208c9-aacb-7da2-b928-e0c2bf11b6f7', 'admin', X'0100000001e8a5fa9116e6ae6d45f175ad0b9973d487a6a8b26a59539691cb9aa917457c6f3802b9a836e3bd62829c0f272555c1435a95d6923ecd3e80001e536e', 'user', 'admin', 4, 1, 1795443763915100);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'olga', X'01000000014aad9713e98c1859fd284b4fc2f4d33e839a22e253da3b6b0ab86d4102c00178cb3d0d9b72cf174a195d2e1a2598c05e843698144349277a1ff1f927', 'user', 'admin', 3, 1, 1795443766284600);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a208c9-ba2f-7215-8955-8dcd4ebfd19a', 'carla', X'01000000019425f6d9de11b63ba34a89bd26455782fb2c6dcc60fb0338bdfccfcf654c4fe5c0f00e37fbacf1916a0b46e5801c37ff3b73d9bfc9f1d2807acd9a49', 'user', 'compliance', 3, 1, 1795443767855319);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a208c9-bf8b-7333-abc4-d65b073c2523', 'sam', X'010000000135528248214e07169db58ac5adcfe9ff28baaf385be0fd73b8aff3cbc5901a81f1c94fae03a2b30533a66c1be0fd2f7a59cc55ef627710f81e996887', 'user', 'member', 1, 1, 1795443769227319);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a208c9-c74d-7ccc-82a7-7ee4c94c5cd4', 'nora', X'01000000010ed80bf35738ef98545701266873e4b0ebd00b7a0146bd1edd0289416798e1c1980bd01b7ff53ed6caa9e5a917cd2c03c260b5740fa987705b92bc6f', 'user', 'member', 1, 1, 1795443771213237);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a208c9-dc5a-772e-abcd-3393b73b71bf', 'clock', X'010000000106d08d93017cd2e6abb0286ea933ebfeb80de408340519f5ccce1bb898294836e9e4b1261b9aafe51f4a8820cc649339e1956c53098a32533e4f6b60', 'bot', 'member', 1, 1, 1795443776602562);
INSERT INTO reactions (message_id, emoji, person_id, seq) VALUES ('01a208c9-d6f9-7db4-9ce5-d6d8654e2ae9', '👍', '01a208c9-bf8b-7333-abc4-d65b073c2523', 10);
INSERT INTO read_markers (person_id, room_id, seq) VALUES ('01a208c9-bf8b-7333-abc4-d65b073c2523', '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 4);
INSERT INTO recovery_codes (hash, person_id) VALUES (X'0e65ad828c66f40259e2acd2c1bd6281', '01a208c9-b40c-7624-91b3-9c22ddcf55ac');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'238a80e6a60787af792a1744ac6f34c4', '01a208c9-b40c-7624-91b3-9c22ddcf55ac');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'3d850c1281dc6f365aea137dcaf06570', '01a208c9-b40c-7624-91b3-9c22ddcf55ac');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'6cb3ca054cfd4149be2a68543f3f235f', '01a208c9-b40c-7624-91b3-9c22ddcf55ac');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'8d9db47d42987b8fc8c23e911a88aa0d', '01a208c9-b40c-7624-91b3-9c22ddcf55ac');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'933820a21f26c4e8621feb42bec2309f', '01a208c9-b40c-7624-91b3-9c22ddcf55ac');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'c32798f21cd73b0d735b39dda8c8b3c5', '01a208c9-b40c-7624-91b3-9c22ddcf55ac');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'e9781d05da12bd411238528842a300ab', '01a208c9-b40c-7624-91b3-9c22ddcf55ac');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'f6f50bb6db06583e8941d0a2ab851e4b', '01a208c9-b40c-7624-91b3-9c22ddcf55ac');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'f863c80420ec9728c4a5382de7154c7d', '01a208c9-b40c-7624-91b3-9c22ddcf55ac');
INSERT INTO retention_policies (id, name, days, act, classification, incident_type, room_id, created_by, created_at, updated_at) VALUES ('01a208c9-d745-722c-8432-8d20a473d3d2', X'010000000168047468de71d0c984410b2b37c8d951fba047c38a12d0ecb525f36673b70f06b2ebf7cdf9ed345a77115d99334269ed570bd94556bf1c45cf713101', 3650, 'shred', NULL, NULL, NULL, '01a208c9-ba2f-7215-8955-8dcd4ebfd19a', 1795443775301499, 1795443775301499);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('00000000-0000-7000-8000-000000000000', 1, 1, X'e89866433771609949ecbc69a616eb48fc7dbe1cac10d3834258fb315176cd74bfc36a144a43af9c', 1795443763904279, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 1, 1, X'731bb30fb84467bedac065a86ae16be5ff3f12ed4e83eca8f1c7fd229ff810ee50791c5b8201154d', 1795443775215373, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a208c9-d72b-78e6-b7ea-5db243fb29a6', 1, 1, X'4cd8ba4c4cf8b8fea086b38f97e08664a76ae46f2bffe50fe1c9bc192eaccd2b181ccd4c5333355c', 1795443775275953, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a208c9-d748-7053-92f1-fadc2d1ae3d0', 1, 1, X'9070a59e9bcdf5fda10d6fdb78b528bceab06220ccc46c63232c086e4b7ed88c3a29d78577b554fe', 1795443775305431, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a208c9-dc22-7d62-ba91-91492b444a57', 1, 1, X'9961d2f13330a3172809f93b40903f7fe1e280fe9e80bdbbeb862b161fe8563b0471ccacfcb7911e', 1795443776546857, 0, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('00000000-0000-7000-8000-000000000000', '-house-', NULL, X'0100000001901b3dfd3562da2dd0cfd489f0575081484f805a87db549014aaadfd984503abbc99b8d09368a86c6cdc41a9d674966f202aeb3c19e6bd36ce479ca9', X'010000000136e497aee491602a359690e459d54875b6d00241fde4a034f54c9f2bb2c5fa52112bb8af83f53d259bebfe61877cc7ae5735b9b115dd803e4512e3ef', 1, 4, 0, 18, 0, 0, 1795443776644575, 1795443763904279, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 'bridge', NULL, X'010000000108b5644f171675dbec9d7ed7b8a23026c8ef702635ad50363007764a2ce7b18436f41d7d908cc92be3e45812e48a97593ada793ecd347a8227e3d560', X'010000000135191b9b89818dece9622eeeb21ed4a64ec40a0487afdfaf64be81168cd293e0c4476c0ae190219aa16a7bc2ec586145f208669f5366b95c06bb1722', 0, 1, 0, 46, 3, 20, 1795443776657935, 1795443775212615, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a208c9-d72b-78e6-b7ea-5db243fb29a6', 'inc-1', '01a208c9-d72b-77c3-8f96-88e47b8b9c4d', X'01000000010069bb762c6f5cbb20fef574ef5ae9d1ee86d9290d21f48a30ab63ea5bcf393a741da4ea565c3d49c573684d5164e0287fd237c54696fd84160345a1', X'0100000001c8a9d9eef0ac6a41f20a7e84f5e831656a4a60b996fc48cafea82e9daf039b817490f11998c193980db9c3780eb70d4601fcde6db4b75c0f6ec67a88', 0, 1, 0, 12, 1, 3, 1795443776578955, 1795443775275078, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a208c9-d748-7053-92f1-fadc2d1ae3d0', 'old', NULL, X'01000000014ef4aa6d2d7d8979bd282810c890fe6a06fb02984ec7a57026e4373aeb651dd99b2d2073753ef211f1c73985ec646e73a0152587831324112bc92772', X'0100000001bef18c0b73f409fd6c6b7c57ca2610bc7bb5493e846882a2a0c45133072db4b944c1a59b17f6b7c17eed375ac2e97bfe1150f21454f5de03f91ff907', 0, 1, 0, 2, 1, 0, 1795443775305431, 1795443775304848, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a208c9-dc22-7d62-ba91-91492b444a57', 'inc-2', '01a208c9-dc22-7974-8a37-ccceb5038632', X'0100000001b13ccbb20d77f9de4ba94d0cb6b767d837766112a4b00c45ebcb40b9c93b00b5ed804f40e86a429ee07388d582f7b3dee2c2943741a451222a065159', X'0100000001a850cf881f2f8c3c39856e5a5df414046e25c41c347d2a901dc98f83686c4278064048c589d65b9ae8754768f4ad1b6239e5dc26ed32f3063f9f2f63', 0, 1, 0, 4, 1, 0, 1795443776578955, 1795443776546078, NULL, NULL);
INSERT INTO run_steps (run_id, step, action, state, started_seq, started_at, finished_seq, finished_at, decided_by, result_id) VALUES ('01a208c9-dc51-728b-bada-074f99ccc534', 0, 'message', 'succeeded', NULL, 1795443776600622, 43, 1795443776600622, NULL, '01a208c9-dc58-7e60-9d7d-aacbc5a49c39');
INSERT INTO run_steps (run_id, step, action, state, started_seq, started_at, finished_seq, finished_at, decided_by, result_id) VALUES ('01a208c9-dc51-728b-bada-074f99ccc534', 1, 'wait', 'started', 44, 1795443776603781, NULL, NULL, NULL, NULL);
INSERT INTO runbook_secrets (name, value, set_by, set_at) VALUES ('lb', X'0100000001bc943a32c2be9b9afff68360e91b9dae5c93316cb227bd8711cc5698a195e61e886fcb527f0b0783847a45e85af6cb4695ed88574813c832a02a49aa', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 1795443776582332);
INSERT INTO runbooks (name, version, title, risk, digest, source, saved_by, saved_at) VALUES ('tidy', 1, X'01000000014f3243f8a20649d9663d775362d9e3477d59e5afec775e5a5c7c21a287076a35ae25168ecd3526f7f3e9443d8848ad569a40611f45cbb51d1442ca1d', 'low', '2ee2e647d1a8c7825a953ff844bdb2fe9bf95283733a8fc9c3bb06af59c6e8b2', X'0100000001b28006f72b0ea737468fa77051aba8cdf57bb72ef226ffeb58cbd40683bc57fe91338cef32f5a961dea297db6cee031ffec0f8277e026d62d3753961378ec9bf2db03fb628240f6dd37bd1b8edc9ebf661339ee363acd16763d16adfc2b1f8e947be2b7c184bdff3b7bc06324b4478305d4d77709ddf264872027b35', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 1795443776585992);
INSERT INTO runs (id, number, room_id, message_id, actor, runbook, version, digest, risk, state, step, is_failing, wake_at, approved_by, started_seq, started_at, finished_seq, finished_at, epoch) VALUES ('01a208c9-dc51-728b-bada-074f99ccc534', 1, '01a208c9-d6ec-7ed7-adf2-ed947d6cb777', NULL, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 'tidy', 1, '2ee2e647d1a8c7825a953ff844bdb2fe9bf95283733a8fc9c3bb06af59c6e8b2', 'low', 'running', 1, 0, 1795530176603781, NULL, 41, 1795443776593152, NULL, NULL, 'dcca0c6533f13a16c0122051567a2069');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 11, X'94b46d8e4f927bb69f5953eedfc4b9e0a50a78d5821dac74aceaebaf7a30f495b1bb33d4f24782fc');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 14, X'a50a78d5821dac74bd316d9aa16fbc79c79b520266a00d29c9e2cb8d492536eadce9496fedf8877f0d310022de82944117eccc5d350dcc1122030bdc77abcd0a');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 15, X'a50a78d5821dac743420b8c22fda883b');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 16, X'945b367cd4ffcdc5a50a78d5821dac74bb41a06c74acbd7f181392858beb73796882a26e3e33782f');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 35, X'8efb5514d6cf2dec952e0f99258e4a609bf9429f9bb84bbfa2bed197645aef06a5b6d036b98f16d1a845c9da5ac825c1b30214beae3ee2f4be69774832e33dd8d032cf9dee586301d3af951c72c5706fd5d1275c107018f9dcc1e1e2c9c3f5eddd9b9b7dc9a39becfe28022a01710c5b05e2c9c5a7c9ed660b25cb108d43ea180c076d9685978a8e0c0fc8b9a08522aa0c6579ae6150b25610466bba7528052d246704d8ae4568f42d02ae0926094cc233da0d94b9a51ec234937e98b04b162349ed4958cd48a7fe6882a26e3e33782f');
INSERT INTO search_entries (room, position, tokens) VALUES (2, 24, X'b260011fd113597cd725c4d468343b24d96b59156a9e1349e5866711e31905dcf2275c752419200af3bcd5d3765a5f0b1fc618bd7dcaf37c599426fe48d6aa547a006d7bf6e5911f');
INSERT INTO search_entries (room, position, tokens) VALUES (3, 31, X'0e745e9d4f57bfdb582dcf75eb2ec692');
INSERT INTO search_rooms (room_id, number, refilled_seq) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 1, 0);
INSERT INTO search_rooms (room_id, number, refilled_seq) VALUES ('01a208c9-d72b-78e6-b7ea-5db243fb29a6', 2, 0);
INSERT INTO search_rooms (room_id, number, refilled_seq) VALUES ('01a208c9-d748-7053-92f1-fadc2d1ae3d0', 3, 0);
INSERT INTO search_tokens (room, token, position) VALUES (1, -132853809571361701, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -2478216205381166100, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -2528408970709137537, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, -2539500350696327699, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3039604997132117767, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3193169661365227409, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3444462487769423103, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -3899330519671425302, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, -4063564068506563287, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, -4726115181973520936, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -4813946015781503879, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, -4953501727456445057, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, -5547848981767331084, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -5639857118660558084, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, -5986713615733820267, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6321424562281503295, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6505783678230128943, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6554293449277985676, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6554293449277985676, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6554293449277985676, 15);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6554293449277985676, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6719703145836253434, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6964443063330227744, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7207656475349988417, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7697197562695103904, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7731434202300515402, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7756546023438168635, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8143821953177801236, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1172743201550239021, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1723977458070178833, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1734891383743542137, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2450815663748140298, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2623070636649834740, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 3243346035976260802, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 3736313773278174914, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 3756205233393010747, 15);
INSERT INTO search_tokens (room, token, position) VALUES (1, 3788510905806558755, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 424123165687016806, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5326994579999205374, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7530760121290553391, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7530760121290553391, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 803271380505455128, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 866781946545932942, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 869133952693379754, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 893253890966860374, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 950541146113872961, 14);
INSERT INTO search_tokens (room, token, position) VALUES (2, -1907724065622653476, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -2780030396453219511, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -2943730364856386780, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -5593469501030835844, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -883596322671010037, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -997727134252720118, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, 2289544662702814076, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, 6454827039514339924, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, 8791146851817853215, 24);
INSERT INTO search_tokens (room, token, position) VALUES (3, 1041561443563454427, 31);
INSERT INTO search_tokens (room, token, position) VALUES (3, 6353962754653472402, 31);
INSERT INTO second_factors (person_id, secret, begun_at, confirmed_at, last_step) VALUES ('01a208c9-b40c-7624-91b3-9c22ddcf55ac', X'010000000188a816459ad44faca39cdbbe0b6c49f3ed2cdf3b82e9276128e50e7a8a1bd9fd3c0d695ddf817657b3abe8af61612d4650fce802672a284b5c3ef0f6da8b20ad3aac11a181bd8f09b33f258028fc9182e94d7a68777baf2eb5d059f6', 1795443776529858, 1795443776534451, 59848125);
INSERT INTO sessions (id, hash, person_id, created_at, used_at, expires_at) VALUES ('01a208c9-d6e1-7ff5-b9c8-768204c7dde4', X'cec07254963e5f1e42c4027cf817a44a7c0fee3132c7f1bafdfce4e54e9dd63f', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 1795443775201549, 1795443775201549, 1796048575201549);
INSERT INTO tasks (id, room_id, seq, kind, state, owner, due_at, added_by, added_at, ended_at) VALUES ('01a208c9-dc28-74f7-a3e8-76f5b042317f', '01a208c9-d72b-78e6-b7ea-5db243fb29a6', 5, 'task', 'open', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', NULL, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 1795443776552374, NULL);
INSERT INTO tickets (hash, purpose, person_id, credential, expires_at) VALUES (X'15baae290cf8ee3fdc3bae0cab7de3fb75cdd24b65150b63aab4769ba812262d', 'mln_', '01a208c9-aacb-7da2-b928-e0c2bf11b6f7', '', 1795530165949784);
INSERT INTO tickets (hash, purpose, person_id, credential, expires_at) VALUES (X'44c3a0a3071c766d0e845b8c76911770b2a21d09cb7cc7f7c36a922cd4c663a3', 'mln_', '01a208c9-c74d-7ccc-82a7-7ee4c94c5cd4', '', 1795530173064158);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 12, '01a208c9-d721-763d-b74e-424e32496647', 'message.pinned', '01a208c9-d6f9-7db4-9ce5-d6d8654e2ae9', NULL, 1795443775225509, 1795443775225509, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 2, '01a208c9-d6ec-76aa-ab62-03ee325d1c1c', 'member.joined', NULL, NULL, 1795443775212615, 1795443775212615, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 3, '01a208c9-d6f5-7cb4-ace1-2f265080fc54', 'member.joined', NULL, NULL, 1795443775221159, 1795443775221159, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208c9-d6ec-7ed7-adf2-ed947d6cb777', 45, '01a208c9-dc8d-73eb-a3a0-183eb502312a', 'member.joined', NULL, NULL, 1795443776653049, 1795443776653049, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208c9-d72b-78e6-b7ea-5db243fb29a6', 11, '01a208c9-dc3c-7607-832f-d382310810cd', 'update.sent', '01a208c9-dc3c-781c-bb1f-a3cdf1706506', '01a208c9-dc3c-7753-a31f-35bc8c60dea0', 1795443776572414, 1795443776572414, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208c9-d72b-78e6-b7ea-5db243fb29a6', 12, '01a208c9-dc42-72e7-bdcd-130344ba0cdd', 'incident.linked', NULL, NULL, 1795443776578271, 1795443776578271, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208c9-d72b-78e6-b7ea-5db243fb29a6', 2, '01a208c9-d72b-73f8-905c-4dd06ee67456', 'incident.declared', NULL, NULL, 1795443775275078, 1795443775275078, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208c9-d72b-78e6-b7ea-5db243fb29a6', 3, '01a208c9-d72b-743a-bafd-34aa66400573', 'member.joined', NULL, NULL, 1795443775275078, 1795443775275078, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208c9-d72b-78e6-b7ea-5db243fb29a6', 4, '01a208c9-d731-72d4-8fa3-de972226d454', 'incident.status_changed', NULL, NULL, 1795443775281426, 1795443775281426, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208c9-d72b-78e6-b7ea-5db243fb29a6', 6, '01a208c9-dc28-7db8-99f0-962c80946e5d', 'task.added', '01a208c9-dc28-74f7-a3e8-76f5b042317f', '01a208c9-dc28-7904-a591-abae35d41d9e', 1795443776552374, 1795443776552374, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208c9-d72b-78e6-b7ea-5db243fb29a6', 8, '01a208c9-dc30-71d8-a5e9-104059d1fa76', 'decision.made', '01a208c9-dc30-7609-a191-c40ee02e4a04', '01a208c9-dc30-7b18-9472-de87d66bb74d', 1795443776560824, 1795443776560824, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208c9-d72b-78e6-b7ea-5db243fb29a6', 9, '01a208c9-dc37-7779-b3b1-90a28b721026', 'role.assigned', NULL, '01a208c9-dc37-752f-a675-8328d517a100', 1795443776567056, 1795443776567056, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208c9-d748-7053-92f1-fadc2d1ae3d0', 2, '01a208c9-d748-7a60-810d-843b16c110af', 'member.joined', NULL, NULL, 1795443775304848, 1795443775304848, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208c9-dc22-7d62-ba91-91492b444a57', 2, '01a208c9-dc22-74cf-bac7-c640fcdad19a', 'incident.declared', NULL, '01a208c9-dc22-7e89-94a9-4567aea3c45f', 1795443776546078, 1795443776546078, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208c9-dc22-7d62-ba91-91492b444a57', 3, '01a208c9-dc22-77fd-ab2b-4b926ed77129', 'member.joined', NULL, '01a208c9-dc22-7e89-94a9-4567aea3c45f', 1795443776546078, 1795443776546078, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a208c9-dc22-7d62-ba91-91492b444a57', 4, '01a208c9-dc42-7d1d-9c16-59a22dea6999', 'incident.linked', NULL, NULL, 1795443776578271, 1795443776578271, 0, NULL);
INSERT INTO timers (kind, subject, due_at, holder, leased_until) VALUES ('retention', '01a208c9-d745-722c-8432-8d20a473d3d2', 1795447376219468, NULL, NULL);
INSERT INTO timers (kind, subject, due_at, holder, leased_until) VALUES ('update', '01a208c9-dc3c-781c-bb1f-a3cdf1706506', 1795445576572414, NULL, NULL);
INSERT INTO tokens (id, hash, person_id, created_at, expires_at, used_at, revoked_at, scopes) VALUES ('01a208c9-cecf-7e3f-9af4-3c6a867988e9', X'6487894728a44977a9d1e1d9a8af92759f0a97edf06fd16b5eb7120ee6402fa8', '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 1795443773135333, NULL, NULL, NULL, '');
INSERT INTO tokens (id, hash, person_id, created_at, expires_at, used_at, revoked_at, scopes) VALUES ('01a208c9-cf1b-7024-a903-fad3aa2595bc', X'327e972f176cb2a82f542e7a9bd9e7d64b588c544e8dccfa015447aab9be3bbc', '01a208c9-bf8b-7333-abc4-d65b073c2523', 1795443773211700, NULL, NULL, NULL, '');
INSERT INTO tokens (id, hash, person_id, created_at, expires_at, used_at, revoked_at, scopes) VALUES ('01a208c9-cf70-78e4-8df7-4f8ef0556cc0', X'2c8e5858a01c6264ea7ad9ecc14e4e325f3f4ad12ea06d1573166c6b8fb4f72d', '01a208c9-ba2f-7215-8955-8dcd4ebfd19a', 1795443773296234, NULL, NULL, NULL, '');
INSERT INTO tree_edge (id, size, peaks) VALUES (1, 82, X'e8b603e9c2f03a01d4888598b0c011465dd123e9bd702e712f5bf4a9fb99fd846db555338612d9f8ed25471c15b2152ebdbceabb1c8cad9d98ddad830fb49713a5952317108b5f91770134e5969901bd55a1a12c46fd93658d6dd413f10b025a');
INSERT INTO updates (id, room_id, seq, audience, next_due_at, overdue_at, sent_by, sent_at) VALUES ('01a208c9-dc3c-781c-bb1f-a3cdf1706506', '01a208c9-d72b-78e6-b7ea-5db243fb29a6', 10, 'stakeholders', 1795445576572414, NULL, '01a208c9-b40c-7624-91b3-9c22ddcf55ac', 1795443776572414);
INSERT INTO wrapped_secrets (name, master_version, wrapped, created_at) VALUES ('audit-signing', 1, X'8557ef21160912b0881f2dae59e7078630b052696ee052aa6bc1b89ddbc4d979ec6842383574b063', 1795443763908174);
INSERT INTO wrapped_secrets (name, master_version, wrapped, created_at) VALUES ('webhook-signing', 1, X'b511cf60654a36396fd402aa599f1a0b7a20344373c017e9777ebe88632b433fa17da65f52f0a06f', 1795443763908895);
