-- The schema 0013_runbooks; the master key is 0707070707070707070707070707070707070707070707070707070707070707.
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
INSERT INTO acknowledgements (message_id, person_id, seq) VALUES ('01a20809-cb75-7d3b-b48e-f63d7254638b', '01a20809-b65d-7174-9d21-644a01a957b1', 11);
INSERT INTO anchor_failures (kind, size, attempts, failed_at, reason) VALUES ('webhook', 2, 2, 1795431191214534, '127.0.0.1 cannot be reached');
INSERT INTO anchors (kind, size, anchored_at) VALUES ('file', 2, 1795431181176617);
INSERT INTO anchors (kind, size, anchored_at) VALUES ('file', 77, 1795431191468098);
INSERT INTO checkpoints (size, root, note, signed_at) VALUES (2, X'eda42ce9fe36de7481a4b2b43387e288e530868af1173982b3681b9fa4022f7e', 'muster/b65840c9b63a2fa0d6b2c2067714ab2c/cb761b2d7f7937da7c6f6a4000f05983
2
7aQs6f423nSBpLK0M4fiiOUwhorxFzmCs2gbn6QCL34=

— muster/b65840c9b63a2fa0d6b2c2067714ab2c ZhP3EMu197n2JH9F10xBvVQaZG3G/xYYCxxsXp8yMwMq9Was2H5t6HFBQoHZKJaAJs+wUDSCXWRPKr48GGlol8qo+gM=
', 1795431180671204);
INSERT INTO checkpoints (size, root, note, signed_at) VALUES (77, X'708f2f26aed61e837b83ea780d8a215548586d9ce27dceeb75c09ddf2cc6a762', 'muster/b65840c9b63a2fa0d6b2c2067714ab2c/cb761b2d7f7937da7c6f6a4000f05983
77
cI8vJq7WHoN7g+p4DYohVUhYbZzifc7rdcCd3yzGp2I=

— muster/b65840c9b63a2fa0d6b2c2067714ab2c ZhP3ECwhLrFrW51O1LVU+BW/Rh1eSqvkUlGgM1nIzHiIgGhzAcjMYkAPiSWyKC3s9t4QyBPoh0R667KQitRBGMEWPQg=
', 1795431191455238);
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a20809-d342-74da-8f9a-471b3260d482', '01a20809-cb62-7388-81e0-9b5c61a13096', '01a20809-d342-7617-817a-2bad58af9e47', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 18, 1795431191362927, 'succeeded', 20, '01a20809-d342-76e8-9118-6ba32dc089fb');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a20809-d350-73b0-a2db-b199c5aefee5', '01a20809-cb62-7388-81e0-9b5c61a13096', '01a20809-d350-7436-b0c6-ef11ce25fe19', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 22, 1795431191376102, 'succeeded', 24, '01a20809-d350-7a79-a402-34ad0acf89db');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a20809-d35a-7b5f-8c92-96a7175319ca', '01a20809-cb62-7388-81e0-9b5c61a13096', '01a20809-d35a-7c8d-97ce-c16b653fafb1', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 26, 1795431191386868, 'succeeded', 28, '01a20809-d35a-7870-8d47-0fea04a23cd3');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a20809-d362-772f-9d9f-325b7f2ba70c', '01a20809-cb62-7388-81e0-9b5c61a13096', '01a20809-d362-7ae0-8602-06808ae70c81', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 30, 1795431191394375, 'succeeded', 32, '01a20809-d362-7e1c-8784-7370f9e611ba');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a20809-d36a-7a3f-89a7-441f81c7b8c1', '01a20809-cb62-7388-81e0-9b5c61a13096', '01a20809-d36a-7bc4-89ae-bf7f03fd7808', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 34, 1795431191402738, 'succeeded', 36, '01a20809-d36a-7076-8faf-c97c3a9a1aab');
INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state, finished_seq, result_id) VALUES ('01a20809-d371-7abc-aae4-868ef3dcf86d', '01a20809-cb62-7388-81e0-9b5c61a13096', '01a20809-d371-7543-8bb3-e07646cd242c', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 38, 1795431191409345, 'succeeded', 40, '01a20809-d371-7f56-a3a1-2db941914eb7');
INSERT INTO decisions (id, room_id, seq, is_reversible, supersedes, superseded_by, made_by, made_at) VALUES ('01a20809-d362-7d22-b6cb-7bd6956d1566', '01a20809-cc0f-7d0f-a8e4-fea302d97650', 7, NULL, NULL, NULL, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 1795431191394375);
INSERT INTO destructions (id, kind, room_id, message_id, reason, requested_by, requested_at, state, decided_by, decided_at) VALUES ('01a20809-cc90-79b0-bfc6-0db13ffb7bb5', 'shred', '01a20809-cc89-78ad-a892-0c91ecc0b4af', NULL, X'0100000001e0c528712478b30ba19b508751a628656bfccc2f2b5401f17bab07a59e6bae7725e9b95619f1df518c44f64574e9e7892152203729503ccd707d0726be5fd45e782f139c1506a58a92c70a09652e4faa82a3293c1f09af7f44f25a1e', '01a20809-b00d-7ad7-9699-ffbef193c6fb', 1795431189648544, 'open', NULL, NULL);
INSERT INTO edits (message_id, seq) VALUES ('01a20809-cb89-7974-8287-8792e1a7fb3b', 7);
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (1, '01a20809-a25d-7c60-b226-545361f7d85b', '00000000-0000-7000-8000-000000000000', 1, 'room.created', 1, 'system', 'setup', 1795431178845748, 1795431178845748, 'founding', X'0100000001134a7d09fddaff8fc03cefb1d1d60fcfe51876a5cb9436aa5935e85129a429befd07d998884736d0718140ca23b8860d1d6bcbafe127f1bdd5fbe13dda003f0fc6a05a9644d1af97ecbd7a24c8df1b77bf4a6b9034485effada61e049dbae388f7f22eb07959183119ed43999f15cb1b427c3b72fdf4bea1c5f1727d1821014a91e32a3b108cc7754ccab4ddc079570687060e7060f023222fb54ea4a43c055c317bd20371df8db3e91644d4c836707fa3f24b6057c0b2c1539d526c', X'405e4f2df396e8d291fb918431c403e88ce0ffa4e5c854b0d615a6bf8d593652', X'557ac8558197d1737e2b714c0229faedc4f57ac1ee7b517cd788675b4491fc55');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (10, '01a20809-cb5c-70f3-b107-82a7cd85af4c', '00000000-0000-7000-8000-000000000000', 10, 'system.signed_in', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431189340994, 1795431189341152, '01a20809-c4af-7704-94bc-3f6c6422d4db', X'0100000001fe19c56a6256c1b88c63880ff8e863c11b3c82dc281a3905953ccc583d4fb3ada2f7b90780aad4d822cd7a0f433d6969d776a293b4c1039a57a0ddd9559d88f9f8b32159741e329282c4757fdb006b20c02aba5e6e55e4587dd8af39c7f9d75bf95d3102fd423a683377d3acae50491694d24817609ff87b435f03f66949df2854ab7a798fa127f0651b8dcd4e3a580301dbd4952e56e98d5266d07c', X'df698499fbdfb21d3e499d4f3710a62fb5126138b0de1d104d0e62f4a5501454', X'3815cf1554e4ee49afd3f3928f7097bb3f96bc4914fe425502fba8adbde906e9');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (11, '01a20809-cb62-7fc6-a0fc-2e9ce5df63f8', '01a20809-cb62-7388-81e0-9b5c61a13096', 1, 'room.created', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431189346697, 1795431189348121, '01a20809-cb62-792c-b389-fe0ce22aea82', X'010000000182010ada2b865efb701d2862bc4cdb72079d00168c6417f11f6c98002a0739ba5a34ce8c6a7c8e6ae499b898d276ed80b26c99f9fdae1d4e4e7a067b69f80edf4e21e94a8c722fb4db65e6b3a9ce8f85a33bdd66482e1b82504e83527f3869bdeac7d78bb11f022e3691e6a81d636e8e09e089d893241f2b0579fa3bedb3dd7d970efa48d1b42446fa7ac0f2c8019aa604a5dab1a0726ba34845a12a2990efd088befe3fec885eedce40d47e407ff9c1329baec0965be518c23e08dd', X'c4b78c50e9b06f403c38170af323d44e4b51b8be0e2b38ef9937289c4fa7efb4', X'db4d7c2b89f3219dc641717e3d7a4d7ccea5bc407b0cb0d5d8ed0284c99cbbd8');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (12, '01a20809-cb62-75d5-8864-16ee73589549', '01a20809-cb62-7388-81e0-9b5c61a13096', 2, 'member.joined', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431189346697, 1795431189348121, '01a20809-cb62-792c-b389-fe0ce22aea82', X'01000000012fb841d4cec5d637a27f543ee7d7835752d1b6e02e11d305220db448d57d9126e8cd16d24e56bf78fc4b171f385fea214dd4a38cfdd6b00ac1bbc14a737a1bfc2b50a79e28a092fbd3d90beddb59f9260c83aaa59a49bf442b6008ae710daf41dcd9df2af35c41c8bab872359db47c3baf49550a077c2f4e4bc9cd61de00b13cd4270bb8382a87ff35e95f566b3758cd94e11d47e91f372ecc27f871', X'047a08e93394f51c3fe61590c144f220a98cbcc6656bec99f38b90e05d4eca9f', X'723174785d238e7f5730d59f302fb38844a5e7a2251f14356cec287ce5e538b4');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (13, '01a20809-cb69-7d2f-8ed8-aea380394788', '01a20809-cb62-7388-81e0-9b5c61a13096', 3, 'member.joined', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431189353951, 1795431189354598, '01a20809-cb69-7cf2-b4ba-1be312585738', X'01000000017f186478002133d010b1a8d66f2c6d1506f9eef7487c8f924e3359347fd9aec9f26ed8016d48ec74bbf10bf902b94a7b8ba7f43f927f641ebfbab6da64dc8ea3104b37f727ea45f155dbf1c9e94bd8e5d4a21514842864e6194e0a67ea495edc6a65e7b53d22d360f323c6680ddc2f502c463f1d6a8d9bbaf0681c1d56dc35b63eec9c668182dca30101802a21cc95d1f36a10f47ad0592b6b282417', X'911e846aae833a2ab6c3c123f2c47aa4381531ee9219826e751392b77d959098', X'abd777b546a454f084eb51aa7d66735f7a6d7df7d3587b083fc62d84986b0d0c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (14, '01a20809-cb75-7d3b-b48e-f63d7254638b', '01a20809-cb62-7388-81e0-9b5c61a13096', 4, 'message.posted', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431189365086, 1795431189370396, '01a20809-cb75-7317-ba32-99cd81690609', X'01000000010b7cd8e3b3632897823edc6150ce3eedc2236ec311298f38d49864d5b4215afe45086ddd7d9d09b5457799f33f0a04a5facd0046d4e78ca8075246b0fd8e7f3ba916d73b86944079f0c8740a2b8763f4e968f8027af5cea4744f7a9fb53c4953e195f30529fed373e3b45d34cf82a18920289ae37d89fcf12ef34ec9726d10392f2fcaaa73350692118ff85fd408a01bf876c68710c10cc8443c2369dce956adb20c4df9c3da1635d208d25f2702f85ece816fc8852dd66aa70161e7', X'b2e3f6ce21bb7c5c913542515ada8c30de9edc30eb695b23b96c0056b8ccf78c', X'623b43a94dd705565c6213dafdcb68975f34e371851e5d248b77b6f101df5b05');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (15, '01a20809-cb81-7335-8dd2-f0420eb0975d', '01a20809-cb62-7388-81e0-9b5c61a13096', 5, 'message.posted', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431189377798, 1795431189378782, '01a20809-cb81-758c-9904-bdfb8a07c53a', X'0100000001b549ed122243c981cf2ff7594156f98aea1dc82597b2d0309dab8711d92dac8600db0aa50554c7321f1ce750ec89cebe02e705d54bc0389fddd1e92210060c272bfb3e8ffb7435d017db0df1d7cff33456b29e6e56b6781130b883ac59f585cb6dbb269d39323fd425db9f82d645589d55e3894d5162af1a1d54e36e71dbdbbbf2c260a32309ea6ccee4d179e8092fe5c058d4c274b9218fbec6656690fb9948276201b86b7fba26fa664d145aeebe9d16a33ce2fed91b63e6895b3f4a2083d499dc12a8d7a770a2c3974adc16fc5e72be1b1ecab6858fbe6979f734', X'5a7e2923e16782fd446df99d96c211701b7177aea9b3dce0731a45507dab3a34', X'28532773ede24185525116673130fcf08e342ed221f45606fb0e015ee885d089');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (16, '01a20809-cb89-7974-8287-8792e1a7fb3b', '01a20809-cb62-7388-81e0-9b5c61a13096', 6, 'message.posted', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431189385701, 1795431189386641, '01a20809-cb89-7a27-9252-24bb28e0c9e6', X'0100000001204221d975407c0aaee5d3a1c66806d117183dfe239e6d882e4e0240da3911d5930e46ee2ee1199f335edefcbf80b93ea8ec26ee2f927cdb95b67e49d1f0c08409799db71a24d0bb188b45fe3b585496732960101a193a07f0f2fe0f9fc7a314e317828a510a72243c160fd957b568e512a754f329453ada0b27e6d1', X'be4d1f1cbdc17061ce03b4f1c5b29d6e913691ce1c05768d7ad6baf388666a2f', X'881fb3337818b4fd763dd912b9b6a3d01f33097b7580a3b7ccd9b59d5ed1c2c0');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (17, '01a20809-cb91-782b-8291-6208099bf2b9', '01a20809-cb62-7388-81e0-9b5c61a13096', 7, 'message.edited', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431189393655, 1795431189394073, '01a20809-cb91-79d1-899e-03c658253be5', X'0100000001e2e7bfdb601747c822a6cf0c6d11fdad38ab6ad0b445e5a1797ad9c56a260947765da106a31653c61df9732fef1fd61a75699173cb07a1e8a67743f3c00976eb2e0c68bcc9fea4efbb7c487d7f5b39b375ff23c9dc176cb7d8db8e22c4d2e73caf232634432cf22e0b4628f7b5e05d31e104f8da0c1907dfc70901484c57dda9cada1bc90e87302fa7e3e34680707c156575b6c693b4ec02ea1eff7a19ca84ace79a2894a4c5211f31b433a63a6fb7293c489f01722d5aa6c11ea491', X'af9b726524e079b13c9f759a763c820e03654d8d4a49b6d869d13a24d5117b42', X'2caf40756151d7cbb1906b89ed92be56200d125bda48637c9ae414b37a1b6cc8');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (18, '01a20809-cba5-79bb-bfb8-6207e2374580', '01a20809-cb62-7388-81e0-9b5c61a13096', 8, 'message.posted', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431189413524, 1795431189414323, '01a20809-cba5-7f2d-88f9-4df0b43b529a', X'01000000010356af54f51180b8c1a064ee5e2500d7d920939e4908f8767a83f703b51a2f67f96a732981e8792cdf7e43b949d0f7d795b7a99929f4c1f1b8bf5748f485c393ebeda6fff3a11b8cd00e2a1913e80f5929c91a51791b0f303bdca8b6ce47a59b9cd6a094079b5b52a5dfad5fc96322f8f1098dff47ec2798cc236a68', X'04c5a04e12f835f61d86505b203cae5620757b13bdb6b5cf8422b543adbc718a', X'4a4fafcd98868478998ad23e19a42aae7e53b06636ffd96d6efe12deffbe880e');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (19, '01a20809-cbb0-7b80-875f-e9465a59c7bd', '01a20809-cb62-7388-81e0-9b5c61a13096', 9, 'message.deleted', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431189424419, 1795431189424760, '01a20809-cbb0-75cb-aad9-dc88cfce58e0', X'0100000001d01d7fd93bf979ddd5f4daaab7ac11960c8670d33072cab896cf9b908e918cd3e25761ff05925819a8b1f07bfd28de03415922e397da5d3fa3bbacb74c2e5df0f858734b6b9d191a6038d99c2cb6805e76a34572bd8b87605830d9a7a7b15187e03fe4b0ef97d2fc7c092f0074eac58afc37e0cf18d794c177329f85', X'3cecfb82c8eb6b7d1ae8233a1459cebd3ed5a86c9a28767abd61796491507570', X'7e53dd43c2541f9834e57357f0b3baf5ad57e6866e35f0aeafa50e84bfd87575');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (2, '01a20809-a273-706c-936a-173a684d81bf', '00000000-0000-7000-8000-000000000000', 2, 'person.created', 1, 'system', 'setup', 1795431178867520, 1795431180539994, 'first-start', X'0100000001f083655862147234c29525c3e8baab0cc010105cd3599264c14e596948f6f2b8e6cef1a4de773a1f0e3545ff7e03de92c9876ae9b3362ad0ca559f56bf3e7d437e58a169905ec81f9cbac26f54c31fb4321baaa5b84fb424f77352e7b84e70ba68128aa3ba43d6f64d0e4588911a5c59dc98782c4482be6201e269e342e87f1cddc5a95ccda53515626c9819dae7ea0da5fafe5dd88e1e51b28040f33555665d86ca82267b0b5fd6f02e1489c4c6d96e71b7fa40a74d372d945496fa28f67b793c77828b96bce39660f242670fe3e9b0d6f260f99d0fd66fa6cb992b', X'0ed590cd2419680d1d53acea6ef6670841971c6f17f0b5ea767448ebde4b633a', X'490dd9da486f7aa4c73d81a188ec76a8b996a349178d3f56a607a0538c6a19ed');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (20, '01a20809-cbba-75da-8e3b-0be6b4fd0bcc', '01a20809-cb62-7388-81e0-9b5c61a13096', 10, 'message.reacted', 1, '01a20809-b65d-7174-9d21-644a01a957b1', 'rest', 1795431189434068, 1795431189440393, '01a20809-cbba-743a-a57b-754942f877dd', X'0100000001c1d2f1b44484e71b752f8d618ab620ec8867ca2728e165793a991289ee5702cf6b348217ac34d616ee7124429c3292ea814bcc0077bfb06f914e46741ce76b94307c3d6ef4d0457051f9e6fc50a71288372fa0a91840c45b8178a503f08e29022e94be2ffdb6098ab57c09c0c94105b318eecc0cf4524be43d2269a81d5389130c6883269840962a4d08fb1ace21803be0bf42fab080f169ffdde504', X'32dca6818c7b9a12004dc8df86e6222c8310aa7f13c13f1041965a21ff40450f', X'cdb3cda883c8c5784b12bdecbfdb44e70f2abffc41af554382292b774ba7849a');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (21, '01a20809-cbcf-739d-b0c2-33acabc55390', '01a20809-cb62-7388-81e0-9b5c61a13096', 11, 'message.acknowledged', 1, '01a20809-b65d-7174-9d21-644a01a957b1', 'rest', 1795431189455573, 1795431189455937, '01a20809-cbcf-7876-888e-7506d162ef46', X'01000000018294a3be847763826251dddd5d6f24e6e7be7daef716612afc2e83429dc6faec6bab71549da23c16bdadb27f2ddd18175aeab14fe4a109a52b91c915800f1091f14a74fb47b932ad34faa61a4e27e402079fa5a0f3e0a0f655c66f7cef4c498a228709133fa093e59737a344d6ba9e045d311bcf352f5dda801f31b9', X'6a8130661671663fc0be0c716a1ad81cddc56b8542b97be92b3fd9c55288fc91', X'6fc366f356ffa92c377471f9fff5a5e852b8c80ae4d66b5191431de3912914fb');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (22, '01a20809-cbed-74cc-9993-7763ad463491', '01a20809-cb62-7388-81e0-9b5c61a13096', 12, 'message.pinned', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431189485834, 1795431189486279, '01a20809-cbed-788a-bdd5-e8ac60ab95d4', X'0100000001bc7d7a0bc95ba39f14526d62fd396a33408044a13f0857d72fa708775de357b4366e05c91910b45085a33234aa05877d7e5363392a385cf7e1d13b4f1bfae9e8b39acf1603d9ad77f712c9a439f07f29de4539cfaaedc4f12aa0662a0b234f3fe66ce4f324b81759d9397bbcad745f79a2a1b70abbcc02e1658172aa', X'8de370c67c88a4c8157cb8d923397a58aa79953bbb5bab6a00ed9401117b0726', X'1a173b18d9bc7c7c6ba9f780b14c1ea8af98f1ab3f8a04907505c54431dc6167');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (23, '01a20809-cc0f-754a-b78a-1f7e80fb6993', '01a20809-cc0f-7d0f-a8e4-fea302d97650', 1, 'room.created', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431189519392, 1795431189524081, '01a20809-cc0f-7465-82e3-7f264a6bed45', X'01000000013626b63a1ad170d29e6611111787ae2f641aa2a46233ecd7733f775e17551a010f3e334e6b565bc66440122a2e1efbd43e9c7ae00130c7cb1aa405cc5e1b513ef6bd96e6acd590d512368eecffc49b14df73ecbe5c840749c971b363ae0bc2a7b8342b78b5afc8feb88c0df5fda76b84165f462b93469b16c0bb290c5a3d153306a9177da2a02d3964ef094738f2ed9aa5d063514f4c81cba88172a7e5cdca7697369e57873614e5306d71697e8f21b703a2f8047b04fd934566ff77ef78c30cb0626941858b846368f8416fd541669d9fc8c01fe041cb8fcfa6c76e', X'35c1556aa2a20a010264dde1e2a7fd9c5218bf968431db23c8ce7df9dc47274a', X'436a85a1eafbe0a9533556d09196e33038e8274f7344b13410c7d5ba6850150b');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (24, '01a20809-cc0f-7c4c-9d38-a6e7db534b97', '01a20809-cc0f-7d0f-a8e4-fea302d97650', 2, 'incident.declared', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431189519392, 1795431189524081, '01a20809-cc0f-7465-82e3-7f264a6bed45', X'0100000001a2b0f0045c076970b92bdaf923b988e3e8b9dd62b6a95224a3791a4a895d4e11cbeb7dd1d1d648b1d7454cfb3a6a621018a8f2f717610cf4e62d89a096d32b25b40cfb3f57e8416de862ffc131cfe0c18eaaede775a19a685b9944318a4d794d8ee666d1732f6a6984967cf9dfe58cfe9e6ac9016ab834dc11d6699dad810db2632e852dfbc7ea07877b721927128c5913c6c707d9ca1f4f5d96125cc78e90b50248deb37f0a6456ea160d424e1848a4bbe5620a6278372a3ea84d7bd85301369da5a26c33233c0257ed712c3981cac7c60e7da6cabede860962a44fb1a13dbaa5d0e73595d1692fd2b1e67fc314af8fa507d74abdc58c3ce251b01a9cece846583943551a42f662a57d6572b3e1eb0b55729c021218d2c9999df983ba9d8ceab24b583d7cb0240d99309af6c97b1122cc104c58304d0b25fa493d1fa3056a4418234bc09911ed08783142e5476a358bddaa9ab46a85629c075817de9b2b0e9d3390ad1dda28bb228d62ba60c1df0b591b5f3d2613215a079914e718', X'7ce2eb8361405393282ccfb8bf527acfb88f9efe8705d8ab9d3557e03cc2b279', X'40d8ff78875979a01525ddd8d90f4de8f3490ee12c0a8fb37cf630fa621b6917');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (25, '01a20809-cc0f-7c4e-9392-3b89a464df53', '01a20809-cc0f-7d0f-a8e4-fea302d97650', 3, 'member.joined', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431189519392, 1795431189524081, '01a20809-cc0f-7465-82e3-7f264a6bed45', X'0100000001c4ad44914415927768b46a65856adcf0bd9ac59e7725a04b7696ff8f15cac3ec01109e8445ea0e6097f5123444f8e866c5ba6a00cead718149cc4a84f398dba3985ac3c8fe3bde6ff1b350fb9df32975d90201813a33cbb1ebdb5fddb0cccdb3c223ccdb3355954c5ac376ad45a88d5eed058d0a5d51e338e872197e4819ee18f2a7dfc0e34956a4288fd854639c248d8fcca58104233d66b17b9ce7', X'b9b0fb3d3b05d81075008df98a86a19a5470bd76604a124ba8956dc7f8dbefa4', X'e0232f269a16d60ea18aed11036e75da97760b65314e7ebfd5439a6e22eb5f17');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (26, '01a20809-cc25-7e95-973c-691fb15fb5ac', '01a20809-cc0f-7d0f-a8e4-fea302d97650', 4, 'incident.status_changed', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431189541655, 1795431189542100, '01a20809-cc25-7087-8947-a9cc0c4290b9', X'0100000001082f6a74afbc03e64ba023fca2b20fa099434d0fac40c176d6342ae482163375098c2a1bbfbe23e7c5b84b7ba5bbe0f4fb233f0e48a7750bccd3ad1ebc75a21d4675fe41c81e5ca2d000f3e40c00d3a68553ee6f34487fa30553d75b137f145da6c087fa8bbc810dede9d5a97ad3fcc7935ad8c26898782e0645af7849d1c7176bca53808ceb52c00c807afe0eda5ef697b2ed74ae19c90e3fab2f7617f2a62c45febe70577a7f351b15c59cd300cc3c6ac709d9ae607bd102bc4f80', X'70f1012d2038da2d798eb3e6727deba516c7f9a41c7ba7cbf76199be556650ad', X'b4c5e10eb44a892b38ea1ea557f7a21656df450d281be651df6fc1659d3815b0');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (27, '01a20809-cc32-7660-a2b6-2df2c09a69ac', '01a20809-cb62-7388-81e0-9b5c61a13096', 13, 'message.posted', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431189554126, 1795431189555186, '01a20809-cc32-7b25-a80e-39bb69c24dc9', NULL, X'e5347c5dab808be84d355cda2dd490c07068b4ac8b88f5680dbea69c436fac2d', X'f1eeaad416f63d413b1d08d03ab5ed5d27e1ad912af069c1d33453ed547fae6c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (28, '01a20809-cc39-78a1-8ea0-15c0390d00fe', '01a20809-cb62-7388-81e0-9b5c61a13096', 14, 'message.redacted', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431189561946, 1795431189562677, '01a20809-cc39-76da-8846-c84b7a3b52bd', X'01000000018b3514bcff0b8792f60aafdfb9c1a6317b0e8b73d266c195748d9533771d5d108ad73168bebbd20961a5e1f77124f2c6256be8dc1ca1581dce158c599a60baf7b9a0f4ffa6bb829774981bae15feb012cf54c0d44ba3fc282876765d21e94a8eaf3498df410bd1903c266fe0c0452166d3c7d364ec3c423f45bd65b258a89f38080526917efe04c265ed1a243401a07d2ffa6948d099fc6de8cb83ce07936f5775dae9b5836ce8626a3e264936880582f54e811ce9ed3d98c829ae2961fe9a4386d5373253ba42f592775e8ba1f0c69fbf65201439599a861cf71fca', X'3d84cd48013fb0b638a96123bff8f34ea5b7b46dfe2c4303e5298a8d628b89d2', X'e1efe5071af0ed0aa92f8a8f4f96bf202e33236d1b36d057f994f74ce85bdb21');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (29, '01a20809-cc6e-7610-ba97-199ae6a70745', '00000000-0000-7000-8000-000000000000', 11, 'hold.placed', 1, '01a20809-b00d-7ad7-9699-ffbef193c6fb', 'rest', 1795431189614989, 1795431189617120, '01a20809-cc6e-7afc-b86f-b2080098329f', X'010000000157091c48a6b1632177253a942c6094d9583ca14ce12672468fd56c0691c59bde8f7a31d0b45e6208447c218a7615fa688ba776b03bc3f6bcf3ca78210fa3cea2c4d3a65947efea15b77f955742b38d15a17e3f6e97f18333d25ceefa38e59f3ae144adb88b02550a2337516d3f9017229e1791553e853fab694760f78c41e7e3d98602a1174464bd40548eb57224d2564ff1aacb0431bb326f53fd4f5860f1a0bb177a7262fb4e1dfd5e2307975309ef6497a19115d41e37b70abc727e69d012c04c0ab05e0e7d0adea813bc65c6b4c8d92099a0fdf045e053f7b908', X'712a479d06fa05f0cbb9980ef7f15ae8a2bf2b8c010e848daf1d69826e554573', X'9aac7820eb0aa3c08ab3d87db3e41c8c3653b3f0cc42f82a04693b92b6078378');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (3, '01a20809-a9d5-7a14-b167-36d25c358c47', '00000000-0000-7000-8000-000000000000', 3, 'person.created', 1, 'operator:0', 'cli', 1795431180757953, 1795431182304472, 'cli-fdb991b6748e', X'010000000136fc1612ecc8890baef9c0bd3f272735e75285049c4cc000582f1558a8dbf2ec4330d7519cad308dc1c50230ba193207530d68adc1a991a101328cb6f1ec7dbb5aaaf2a57526f8b2166116ddb746b966829c1fc1eac6af6e4394abcd5facb45cc0fa8db0063336c709a2819401d4406dd00a372e611687eaee7b80eb6cfdc19290ec5035ebf7b7a428b764e6a7522c1c4e08720489e38a4af7309a94e5e9f2309f7318540e773fdfb4d3c17a9821eceaddde1655b7ad9096fb1e18286eb4d8c202aa7f8adcabc504649417bbfbc8636bee4570dc63dd135424ae1ee1', X'0f233153583d4c852ccd651547e1daac4a4d493350b8f3faefdf896dd1cd8139', X'9b7f5431ad73d820cc61ec968d110ed0da54ddbf1a2be85eff3119b5ff8efd8c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (30, '01a20809-cc7a-787f-bce9-9528c0794b2d', '00000000-0000-7000-8000-000000000000', 12, 'retention.policy_set', 1, '01a20809-b00d-7ad7-9699-ffbef193c6fb', 'rest', 1795431189626917, 1795431189627329, '01a20809-cc7a-718e-9820-5539e6b96a53', X'0100000001a1df3627d4980d8e83a49fcf80c574cbc5b3c74ecc109f5a072d5e6ef5938a93b1cd326d4bf326afcf7084e3baf181ffbc3b2a3cbba28f13d52cb7be6493a0619bea12b4591616d4568fbe93d35c3ecea8c28551342c1363039c5c549d1b4df5a4cdba93c00729931d4e23ba60df7a990037692b7fe30a72cbe02d66a18fb9425fea3f8933c24dd8c27c061a379fe4fc91966a9cd5924dd1ef413a3265d73c3aff9cb0e5dddc6f31402b4aef7257b0a8d57a4be25a5606c5569c9b1b', X'a1df3f997a7090490cb02e5fbbbb31b812b7ecb8913ad58030dadcd13fdd36fd', X'cd366cb11a6577df5213bbd5e7b45649d5335b0f272a9129e31187074bcab8be');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (31, '01a20809-cc89-7369-aae0-fb463c7e3818', '01a20809-cc89-78ad-a892-0c91ecc0b4af', 1, 'room.created', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431189641674, 1795431189642307, '01a20809-cc89-7631-94b2-669ed9fe2931', X'0100000001f2ca1ceb4bd5b02d003611596f3828b8d1cb80a23aa0f4fa8567abb1b5eabf7906b267f3e0687864bcedf5b348398cc1d3c3393f5f6501dae951cecbe546dd56a7ca9dad176cff96039a72acc4a9ddf3928604709043c0ab0bada7cb50e955d119e35308cba9edeb1110396e1fa7904fde7cb0847ed5a64fc5abae481cc84dfad020e0ff9e82fb3f4cd122d576dc103713491236d88fc992cc37e3403184dec6b46aa3f60314aa087abc2162a061d34f6d4fc990dd7e291c4887340d', X'84e1b0a37ff4fbe3cd6a9e75711754acdcddf690a5503dc2199ceee2abc7ce3f', X'14706631159a6aea85250508773358f950fa174dd499bc48394b63c026153fdf');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (32, '01a20809-cc89-7659-ba70-7332cc36d472', '01a20809-cc89-78ad-a892-0c91ecc0b4af', 2, 'member.joined', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431189641674, 1795431189642307, '01a20809-cc89-7631-94b2-669ed9fe2931', X'01000000015011516cfa07cc275cd480452b83df9d58ccdab0bce04b78eb6487071bd4f3faad19c3597423103898ce0e1d3825bf7b7afce0606b1c2cb4f7e5eecf58450b4f27d42a253b36d8299b74986e0e7a14f45a4429257ca5a2fef9806481c7d308a68a0f0a9f1ecf39d2156eb06f4e76c056f170cff680739a68bb12973ec4ae92e0dc510cdc86d239f6dcfd2bc3e4205cd5c3e716a2a98847fff9fec0ab', X'6dd792056587403b4c5ae5fccd060817f3cdf94c8b8a51b06d6cc770708f3efc', X'328850d98c86025910bd7a2eaf423ebb392bd466b928a44831edf0fa423671dc');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (33, '01a20809-cc90-777f-8f9b-c747d30f570c', '00000000-0000-7000-8000-000000000000', 13, 'destruction.requested', 1, '01a20809-b00d-7ad7-9699-ffbef193c6fb', 'rest', 1795431189648544, 1795431189649089, '01a20809-cc90-7c0c-b540-b1eef7beb060', X'010000000159890bb156134ed9ea33a36ee215df522019363aac6d9cec69db0a1f9e22e85bc88c281dddceafa49522354ee578d6d7fcf353fc01f6c7c0ab4b23803535e5292e3da093b5e4687bc0ae70eca9639133a1e005009bedd50ba0c1e1e0227539d71a0ef036a2a7666aa6545b171ec098eb9164a931acc84aec8ae2e0832d23c8900ab580d6f1c3bcadbfd53af507cb15a4da763ab953ac7d3544a7c62ec9824f69f3f9ec731ab15e48cf4958e1428a135d429788690d900485653e1cfa9fc47425efcbf43cf365b96e1bf32682909e4273394bbb04b24e6fb68494bcb1', X'1fca99f3bda228768492a2ab2db50be8d222c1b1fe04cf542b256b7ad3c9d1d2', X'28a7b687da1941a449d6ee191d4ae78a13bd248115031b923690d74995672c97');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (34, '01a20809-cc98-7be1-bde1-7c7272074387', '01a20809-cb62-7388-81e0-9b5c61a13096', 15, 'access.break_glass_opened', 1, '01a20809-b00d-7ad7-9699-ffbef193c6fb', 'rest', 1795431189656123, 1795431189660032, '01a20809-cc98-7c43-a58f-1378e2969b79', X'01000000019ab5a7ae3ec237443e84ca6a614d168434d07282c0f2f9e89e171d37394f55da7910129f143240d58f87865fbdcac9593ffffa899f6153082d18b1b08454243266d5fe80e5b97add413e13879c0f722f29e10a0e82f837e028560b0346783ee482833790434ed1ff3f9d875f9a17ff84d4e082466c4c68eabe1694d9b74a913da8dba4c28bc02a638795bf81e49d79aef7fb2cf6c62de15d6cb70f3bc516b9e2d9e8a7381462ac7e1ac0354fe23e3dee4b7ab9fb62dda1a18b1f958d86889ef7f89f643ec022db1a60222371bdab675510efe044b1c704d1b924123bcfcdf2e07a2e94807fc925dc9ffae89e11adb5d9873474f966cb133bbd41e98a', X'9427207aab76da0479f480e2ecc4cc5b298f92063e0b6896a57b5400c08fabf4', X'9bd3166c991567e381a242240ace598d7432241bea8ac7be7503f4113ddc9430');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (35, '01a20809-cc98-70fc-a71b-0d914b49c572', '01a20809-cb62-7388-81e0-9b5c61a13096', 16, 'message.posted', 1, 'system', 'rest', 1795431189656123, 1795431189660032, '01a20809-cc98-7c43-a58f-1378e2969b79', X'01000000017ee566d6bb90ac98f2c2c4ebdd110e603d788745d479987ea513a7292812a4f25519969e611e4d17c8bb1e948f16f0262a07fc93050b12ac950d42ce6c589bbcac076237a348043c791a9ccb0fa89fc83692758e9bd229f169037b6087d8a372a3cdd6cf0428e4ee68dfa8fdcb7dc8592fc8b4a467ae6eb366a26bbb71ed69e1527d0903142413754504315a1c95b9161022817d448a5d645a9060f17a7cf4ead2432627437033d86b53e51a2071c7f70c0509db55347389370f8b7e547c49f2e374f4556a0702ebfbcc7434160a70c4c70dd04a84442bafe3e57251', X'44b03faff2244f78c4f5bc3e60a75e00478c5d2c867d25c17339221df0d0be78', X'210fcb5ea7aa42d058f7d896f495d45d257b2d752aba3425f184e7597ef80037');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (36, '01a20809-d333-778f-81d0-e8fa30714f31', '00000000-0000-7000-8000-000000000000', 14, 'person.second_factor_enabled', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431191347404, 1795431191347541, '01a20809-d332-7c54-9651-075df25451a6', X'0100000001bc9e4fe4695e953910c73bb82db576b71e35c1c35ac344470decbf7af67d7f5bc720aac9317ddd5682b7305aba64315762c6e4e0633f0f813604c052dfecd67a8c78c6ef697663417c7ce2e210aaa5419832a1a14a58563234f38e4372842ecefb80362ba91920dc0f80d3ccbd7eb6f3c723be0567c9196615abcaa337b8c7539024da77ddcd1d421b6107e626edaef2f18321b46c0838449f7b4d7bc0097240dd0105d84eb3d2d8c06cc926666ac8178c5242ec93c38bd2dd6f3c50', X'ff2583a82dfd9d14b0aa8cd2383621220f47202bd6f7c72dc4bbba224a538c96', X'a49a8e73ca4a7b4c1fbeb619202fea40bd6da8430448fa28743117a2438bb509');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (37, '01a20809-d342-7617-817a-2bad58af9e47', '01a20809-cb62-7388-81e0-9b5c61a13096', 17, 'message.posted', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431191362927, 1795431191364611, '01a20809-d342-7c4a-9f16-99dce494909a', X'010000000157692676c77aba6c8972a93b327f536ce561f73320c210feca54c6a940d168f505ef72028a060397b4b9e678a55df0fbda0954fdcc27e8fe96ab10486d47aa109e5923e60295f78a18ee5681dc62fcd934ef143eecbe28032c6c39389512bb5b5dc480fc2b1190e5d61f31f57c66b476fd56025eddd69b3bb192138e', X'ebd4ad7f868c5c33fce1fba539018bcb2dddcc6004c03bf6f9015c31afdcfbaf', X'cfe82c80eaf968fb68272e676cdfba68c3289d08d1b7e1a9855350eb9daf57ef');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (38, '01a20809-d342-74da-8f9a-471b3260d482', '01a20809-cb62-7388-81e0-9b5c61a13096', 18, 'command.started', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'command', 1795431191362927, 1795431191364611, '01a20809-d342-7c4a-9f16-99dce494909a', X'0100000001e787cc4048aed70b6e86e8d9949c2d2126cd94c0aa7836365b43be91ece4afb6014a090861304ecce3646be93ff0864b5a95d19f926a1dcf8f9868dc2324b770a8995a8dfe166c2eb1622016a682bae2e6e3169d94ab983eb7c2a880a3eab0d7bf06ffc5260e1b0ac7a66bf6a135b5a4bfaa5940ef0295a5ab47e73fa6e75e5f01bfd2cbcef87a6486be6b26e9706f05b7c941702ffb5d293ca0995cbe70152497010c16057b1387bd3ca82e48e45453ecec0531170a658466c397e9', X'2f0a41347d985ad821fb54fe300c021eec40d377376cb4ea356809f2e770d096', X'9c67db5b4bed938d0c95e1456d71bed9ba582402514cb6eecff47e9f0b5946a8');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (39, '01a20809-d342-76e8-9118-6ba32dc089fb', '01a20809-cb62-7388-81e0-9b5c61a13096', 19, 'message.posted', 1, 'system', 'command', 1795431191362927, 1795431191364611, '01a20809-d342-7c4a-9f16-99dce494909a', X'0100000001ed0165edc1353d83035f07e3fd81c0df58f911904862155f3342e59765c978c73f9a448cec8a9516bed139c09e1e2d5807930be566579471d25a71c731d568351c2807b985849d03f3a7e24c66e32c41de29b167150c37f75bfcbf6f99476b65ab58012082599806d1d428e784718bfbfc22c6c9ab7f47e416a9309499a4df50d846af9ab62bb82691586ca8603f721c189e41d311ba115c98fce05263c8fceefae954930eb3b0341fbaa9a51aadba26c3cb9a93b7cc470f2f1e256c09f97fa36726cf1e85c11768010e6e1b1e96329db63940a0eadb5e99e110a6ed', X'95007f247d6bff24af15c1ba879815713240d5f41b16fff2deff7da83107779a', X'721311f07546afdeb74ba3bdce8042dd96eeebf8eebb67a64cf06b79604f2361');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (4, '01a20809-b00d-7bc6-a170-ee47bf67dec8', '00000000-0000-7000-8000-000000000000', 4, 'person.created', 1, 'operator:0', 'cli', 1795431182349192, 1795431183916783, 'cli-ac06ac2fccd1', X'010000000180337a93bbd7fa9f9bc03a2a46898e00afe65884f4e3e628465a77ee89d56c9c3dbe4a40ad65d5078e0787655af086849bce7da19f523ffc4ab84a1f88e206021be94ec32b9c4f05c5e94ffa0e9fb7b7c111bfab855c675677f9761e80ba75a734b3a53dfac6eb97ef2e14f419baaa00e3597e752d404f1a6d9d4501babc4a0121f891f16b717dd876c36f38a963dc5a78ddea030db347c2a6c6f5e5b3fcc9da972b47056b0db2f6b6e68ed06eb2803b59f6ee906a0492f56aac21fe54ab0f5dca517d522620519ef0c255f2287155314bc963d6a6782b62a13c3466', X'245f848511f5836e595cf2c2d89a41a75b15976791c9e389e0c841d6c461ea89', X'de8c2c4e20cb8e199c2c358ff6b3156e2ad26a6e8705fd6bda57e04751f6b5c1');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (40, '01a20809-d342-7428-a183-7e432ec9a4b4', '01a20809-cb62-7388-81e0-9b5c61a13096', 20, 'command.finished', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'command', 1795431191362927, 1795431191364611, '01a20809-d342-7c4a-9f16-99dce494909a', X'010000000149d1dec3a800b3da1a9cb1dc47daaf61a919d33ada39cdcaa94d309a20ae7e840eed48efe9600edd7415078a479a4172760d6cf23a45a55cb955d0dcefd04810ef92e51439d75dbbe4d34a3c4e27417535171e4558823c8e9afe56c89c539531bed834a93cbbc2243a7ca54688d16c0095360fdf07fae26ccb1e19c48a3ae5fa7ff1a2454ab3126cfa82be99c491aa58401be52945ac76e27bf2aebf1e78a5af94b97d7e99f7edd5eac076168665e14091943219a31dd4377b957e776acef80f94dd283d8bb439fa54a4ae731adb98357aac76d0b5e4cbc48cf3a11f8e57810a1b00ff92ed78a4072737cb0792bba1b7a6ff139a96112770fe053ee282b05cc5247457cd0adb0c4d63491a1a501c658ae32d0e57a73d7a6138ea886c', X'9a031e989109c5f0369d776990911334bfe5aefe13b8b4391711d91593a15f77', X'78ad51cc540c6ee62a4daa2837ffe45085446f252770473a9079d5d85fb0e95e');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (41, '01a20809-d350-7436-b0c6-ef11ce25fe19', '01a20809-cb62-7388-81e0-9b5c61a13096', 21, 'message.posted', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431191376102, 1795431191377150, '01a20809-d350-74c8-b8f8-33b7732cea52', X'01000000013862da713e832bd081eb4dfa7a737dd84146da77a250670c6bdf0a53866ac4e0c56f0d76a4c3fd45ce1a1a1e874be1a6a17d0b5ec8cd8d28d18f1b39ee8f156bcdfcefcdc629aad238b6b70b1197a003e6981e6da707608ba2c52b13a6d1105e6e26b17cbc0692659142a2ccb40674e753d564f1d510e82ab7875f78b52c2c631d73b997b937edef43b45063bbb46906b1f118267ae7dfffd0048106', X'a711a8485266653dfc86e1de52115af9bc02f70ad62341222fc7670b01d32ef6', X'b091c1d4690dc6655b38ab3d20c483c531a9d7e860ef88d7db2f5dd3d3e4387f');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (42, '01a20809-d350-73b0-a2db-b199c5aefee5', '01a20809-cb62-7388-81e0-9b5c61a13096', 22, 'command.started', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'command', 1795431191376102, 1795431191377150, '01a20809-d350-74c8-b8f8-33b7732cea52', X'010000000171e89e59c8155270a190c243b55e9bd1b3b1c0d39589ea4948cc00ff170b1ad8cd0b0ba7532a80a3fdf66b6758a726d3c2d4feaa1db449761a23a2fb480dd18d75aea7b329e9582433dcd0c991e330cbbf6e20a01d2c3f456b5fadf70f3f4cbbb03cc6416c449e010f8f202696c3f5504208fc9850c52102b877cc38d2f38c37ee99f455042bb86cb1e18ea5c72c802028fd88a098eeb46b12f575b5dbd5a56023beed4258de5e1da04aa5d579689a9f786c5ad8e4e55cf62f410542e3cb511856783b42dfd07c3afb2df5b9cbc1543c04dccf5f94be6c7d14012a21aeeb55ea79a3697697d43663a851961084ee2b435c23147feb219e8538c24024', X'8bbe43106d094b409f6323d1906653ab7bd6931e1e956b680162a7b2356e1c80', X'4c3b5278efd764ceee8b9099fb72a0e7714b79364af868b1700c76381c79c4f8');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (43, '01a20809-d350-7a30-8b25-7a7b1862b393', '01a20809-d350-7ef0-b6f1-77841d0549d3', 1, 'room.created', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'command', 1795431191376102, 1795431191377150, '01a20809-d350-74c8-b8f8-33b7732cea52', X'0100000001a6e253176ff2f384e4f97d7ac7f693264b5a7613967b3b12f719d0ab12d41ee1577fe4710012b1df4883cb01dd948a6bdc48d7b7ce3afb68dad30dc94401681c84fe6e3e548c2ba57e10c1a098050de732cdf51586f6d6f662fc9ba614affc2b4956cb0c8e1f8a261f491277eb3c0ddf734ce3f3e205988ab90bfeeec0ffa1c28bb84726b31a48a60a13b209038a3e7238934d53ea06eb83f0ec8ce0de3cb28c6884ffe2f77aff400e2a5ca3f5aa8a7ef82d85e3efa085e9f566f92f68907b91a51d83a42700068df0037ad37e88b61bf88471f78886d17f2d4f40e1', X'eee73945a20d7c2b9ab3e842a5f945ea423e4bc644a8e5d9cc6eac9409f564ce', X'ffcbd12eeb8e4d27bb6cf93557fb71aaa6ca1e8b20200ffbf1a06139ce13d32f');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (44, '01a20809-d350-709e-9ccf-7cf344670a03', '01a20809-d350-7ef0-b6f1-77841d0549d3', 2, 'incident.declared', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'command', 1795431191376102, 1795431191377150, '01a20809-d350-74c8-b8f8-33b7732cea52', X'0100000001d409ea85e6e90f391d33ba78573e94d913adcec0c09c2c151a20f1df21fb46c156ff6840953e098f581033ededfc62dcc23606db6a1e1a57e89c805a6fd57b39b26531b4c57bb9846d049e05b533ada93aafc8b3358f486b037829f50ba3e5a08469c0435a795a2e3d131c8b5d37e272d5d8d6622327c00e56b8540d57f9a8e426856bdf63c180bf5cbcd6d45c0b8b3ab99d10edaaba4c9791e007ec000fc99555baef05e33bbe04fe7f6bb58815f098a6ef74eae01cb5f166aa3a508eed1b5e9f6cdc23184673dfc89e3e05f3373c6b4e3bba7d5d89a09dc2ad365c7f843c66edaf09aeba7d80b2e79468f1d909983ccbec57c741281c2470c84ace59fe4161f00c220319767cdbb54578002572de0b302a8aa28dd5ec7ad849d8058fafa85f4a79b59499528418ee173403a53b4995bd1dc52d52e3c9f38ad6038055ff9db22302b64b4c4cb6c7a56327503858b5559af2b1974b03565acc1efc287299954d47c4d4a2766ddd1ccc53dd50c03a4f7dc7a4939a4ce75a34720defcb', X'205ff5f81b163fe38b1b45f185320e168f3e25c651296c97f5adb9d595b0a700', X'98029db673f746152d9dccad75fe5fcade5edf790bf761ef2019f4c0b2ec122e');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (45, '01a20809-d350-7b78-82e2-6116fdce2a3b', '01a20809-d350-7ef0-b6f1-77841d0549d3', 3, 'member.joined', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'command', 1795431191376102, 1795431191377150, '01a20809-d350-74c8-b8f8-33b7732cea52', X'0100000001d970973b15a61c8b3675db6593bb078f5e656be46266c33082932c4e48616554a7cb97be0e044c448289d6af4143e07087b27f2d3d16e493405370e0301be2a450b87999df7eee0738d869c89c585fbd1d84b01d7de35233e32d573d0bdf8dda41635d3372989983041f3e43fa2e9afef7259179db51fecddc5a365439ea3cc195b7bd15ad8fd9b4038fb01bd8e98e367a07802f7d0f3a3a6f624f92', X'196d0f6cd2f8cc17728efb1e54343f5984539d07fc25ac7b86f653c1284e7b56', X'b50ca537f884625917a8e72fe15e4ec311a77214ff4bcaf134ceab61bd62e1b8');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (46, '01a20809-d350-7a79-a402-34ad0acf89db', '01a20809-cb62-7388-81e0-9b5c61a13096', 23, 'message.posted', 1, 'system', 'command', 1795431191376102, 1795431191377150, '01a20809-d350-74c8-b8f8-33b7732cea52', X'0100000001bdfd3232f613469da3615ba5aa4adbbdfb0aab0b913ca779a20791c08538dcb44f6dc0ef5cd8f8eddd41be8caf1850a92390a68982f3933e1547c8cda37aa85f243448e7c004123cb0f188da76ad549dc289c49f84ef76630e9e806be42a868c09486d11a152551e7f38bdf59933e93149c71ae69007795c8e8de42d7d2c31181e4cfe8f22b096b6d5b6224b57b8b232d39aa54c482c06ed1cc3ce5d', X'23c2de29615e89dcff7c6d27d179b4571b3f10636492948d43f1e809b4681345', X'545d3b24cb30074d8d79de22eb2a1d9576354d3064f918daf76433c54d3f9405');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (47, '01a20809-d350-753d-92b5-f678d7e161b6', '01a20809-cb62-7388-81e0-9b5c61a13096', 24, 'command.finished', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'command', 1795431191376102, 1795431191377150, '01a20809-d350-74c8-b8f8-33b7732cea52', X'01000000017fee69ad3a49f125e0839c8e6a1780243e53a53a5bbb6ced3146f9abfea0660ec0cbc5c4683e5e1fdddd77c3ab1f72be196312ce8282b875d2188606f9b3bb2f6453041df94a6d4e4f6d2039d61af27bd5cc5331345677206fb9ce5d4c718b777a27be70c03acbd35305121001f73caf96f9ca83d151631b968985b3783f21115c8e6d912da6da6dba39b8b9636016c5874e91dc9351c7f32dc0323221508c73da76377cd597f2288d890267dd2e779d07cf4df6aa7a945fc92f18648d5b292de502330a79b946d6048b96d41287ec7259791e762b4a2ad8c510388ebccfcfbbe5602a41c4d75800ec97dd09ea66ee2c28e258f53bf9851db2ae8968f3f349ecdaf3c7702b678e998be899f5c4e44379c4c20a6206b9ad8a2e8ed280', X'227805638d4f3457ea123785116e11d0251b52ffca22d513bc22d11a289fa0df', X'81ff1b30ae69145f605a5b5d61e5811e5da32c22a45287b6e9b125a9f6150a60');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (48, '01a20809-d35a-7c8d-97ce-c16b653fafb1', '01a20809-cb62-7388-81e0-9b5c61a13096', 25, 'message.posted', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431191386868, 1795431191388002, '01a20809-d35a-7c04-b32b-72dc43d1e8cd', X'0100000001c58a2ad1f22e80f1560ffa96bccec8832dcd2661c9ac9f53281a15b720e135138a75ecde4f689dde9c11f10faa7578b6a04b4a71965fdf3017c7c8da37c82985734d46954d3e95dcf6ef5bea4e3c801b26a54517bd9727cb298da567a06dd233946d50519ba9bcf69ac6c702b146609ddc3f1e5e5a1c0aad36618844280be56641b05d927199196a5670b9a57a5a90586beb1505a4f2fb28fcefedb9', X'0163ecea43d82924a682fe45b3c1e1d70bbc80b240e5dca8c65af68ba3b2fc77', X'f1e584e6b1107ee4440a8606b2a2469321cb247339c9f88b788fad60ac0572bd');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (49, '01a20809-d35a-7b5f-8c92-96a7175319ca', '01a20809-cb62-7388-81e0-9b5c61a13096', 26, 'command.started', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'command', 1795431191386868, 1795431191388002, '01a20809-d35a-7c04-b32b-72dc43d1e8cd', X'01000000015098d3a4671f43cc31546ff6277e2f0653d51e810875ba1f6a5d6f862a5f8a678825ebab92a610982d81c9813a62a194d1050d9535175e2527ee583d53e5914b5759dae838f63ad4e8367364f6f5e78f731a0407c48b5296d7159f99c48d74430ed340cd586af0a1cfe6a5031415d5a8ab1ed720d0c14dad724542376da599c7755de4c8159ff50915c50f949607e8e61b5d235d004592b91b400487517f925f6c4f508d88acb0213e057ed6197cd05742358c3a628e54c7d78f20cb746f0fa1014fb1ba8bb5b88eb8904351cad96e6d266be717a872167a45df5b254fbd45031a02aa3e5942bac55f3f1589206816e42cc6517ab9eec281354a415c', X'9459622dd48ed5c3cdae1bb0cab1119d4626b3f18ac0a15a035e466685868dcf', X'4a5e8650f12ebf5b8cf3838726b65a1b841203f138a2a8c6796f7225a2c4562d');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (5, '01a20809-b65d-709e-8b81-d7f6f91eb3a8', '00000000-0000-7000-8000-000000000000', 5, 'person.created', 1, 'operator:0', 'cli', 1795431183965947, 1795431185576970, 'cli-c7e2b55af82b', X'01000000012aff2aa12fdc12e7ca888e5606c9b483fdebdcd789773b4cfcd7f095eb6a79ceb2ad2b9af7dd79e670ca46ae89f7a9eb5eaf3407721eaa03a5c676883d0a3529c8d8a1e76959c5a4c3a596446f9aab616354e4c561b1191361c23d4f183febbd2f2defc099fe57c024b0f15a65e9e527863ca46c0c28065ae3b9d7d6d65c82ee63c7d6352b28664e6ca09519e045362f07c0fcb3ff7ba4525f6b5443d3e7752429e5cd9583db9cdb32e857f423f8b0d2f0334d5fac8ac9c4202b9a759530fbdbed8d620369f803fa87d603cb3fdc69ff81c88cf40e324d3517f3b46a', X'1d4389f835ec6b1ab87e9f36d4901ffd2c649aac12ff26be8da9b09211619f09', X'302563ccbcf64c84a18a566c5f889b32f6f458e46b89a3eec7ecc1d7a6a7383c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (50, '01a20809-d35a-75ef-9f47-93c72731a609', '01a20809-cc0f-7d0f-a8e4-fea302d97650', 5, 'message.posted', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'command', 1795431191386868, 1795431191388002, '01a20809-d35a-7c04-b32b-72dc43d1e8cd', X'0100000001266d20b659f7d95d0d454e5137594c5bc6c40d2f85ef1b6a835886ec6c2769252e3c1542ac9d686f396e370b71d5a8c005c1ea484c4c949f01acfe08df906e2bb6eaa1f036c1c2c200a4a9b8ccd30166261d917c6537e0a27105dce496b6d61fee325589f55cac9cf5668ea3a7532fc64c4d14297a6020918637b067', X'67b17818b35b3d7515ff9ce5fceebeb598748cb5f69a59f5ad55f4e592c3ce23', X'8fb56ecd1e5f3dd422f85127bc28b4ed28912df301d45c01583949bcf38b952f');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (51, '01a20809-d35a-7579-8b5a-900e77b80bfa', '01a20809-cc0f-7d0f-a8e4-fea302d97650', 6, 'task.added', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'command', 1795431191386868, 1795431191388002, '01a20809-d35a-7c04-b32b-72dc43d1e8cd', X'01000000019a4ac21e6a7a4f59fe78d762464767dfaf7a61d7ae105f7fea917c37d7e553ba803678d2eff0fb2e12f8a2d1a846f0fb7691e5f80808527693b7b573a7ce92d49430e9ff5562ee727b4b96ddb3974a9e8a2478b15b39b6dced3ddf3462624284e8a8fd57509117f43ca2a1c27db7210dcee073197fc3c1a1208bf3bff5a4b6bb176f9ca7c0309a38f90fa1e33ab883a929c2dfe6713bd6624d816fb45e3cf61b74f8184c3c22025594ba164d43ee4ea9ec9200837c70ff141a641ca2', X'660e722f54274b75269b70fa77a85be370ff37043cbee7eb4fbea61d4c24af92', X'51de68fff878d605e7fe9503f0da2ff373de331035ad7c3c2cfb3195b2041570');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (52, '01a20809-d35a-7870-8d47-0fea04a23cd3', '01a20809-cb62-7388-81e0-9b5c61a13096', 27, 'message.posted', 1, 'system', 'command', 1795431191386868, 1795431191388002, '01a20809-d35a-7c04-b32b-72dc43d1e8cd', X'0100000001908f3e27d89ff47abcbaecdc83e34886b99ad9c0ca6a7129846dd6044f0e62bf28b48157dd92aabed16fe280f6b82c41be29a10a2890ced6ccada39be40eff5a922c9623ab9a5ae39d86f87f5df6c2e62d85530f90c49580dfecb56c699e2a27455cd16b3895bbe6da44a16fdc4b72b395dee15e8691f92391a8edc7e2d5ca7f3748741d5df4545186ee69a831dddb4878f71386fdbb973d23304dc4', X'c0d0a97984e6e665bc4e688e0d289bb04d8aa8aba59cfc1c5039f795e51fe0ca', X'f6d1906d50596de789fa1ab56f28c78c27f11a41842196b1f00a7dac4b2bd178');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (53, '01a20809-d35a-797d-bae0-7864e622a6df', '01a20809-cb62-7388-81e0-9b5c61a13096', 28, 'command.finished', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'command', 1795431191386868, 1795431191388002, '01a20809-d35a-7c04-b32b-72dc43d1e8cd', X'01000000018778dc4a18912fd8bc1b7ef0ce4727a5a6fef6268f4b08685a5045c3601b374930a1ff23e0f263bc19a31c7954ad15fa519379b0e6eb8d3288a0259def3561e01e2889115b5e66b758f2a795582c5c2cd0f710df9e768d4673054d42c6ad69a3cb1cafdfc5f413bd80a34bef6c582b89de5a8bacee6b9a33f3dcc4c26d1b3e4d074ae78c9defa6b0f370a2a3e927c2d4eb9a02f63361591376c4b2384c79c3760298807b0f209d7bdde1143156bd3f7edf1f8ce6371b8e9db89cbf67dffd869856fc030ad6f899d5c7239be0c45731a36f321a2087346f94b5a147991b74cf01a191589a752200241ed688c95278b7f9f585617a59103f478ab37ab7019f93d825592fc6a87c2785420b992cd399f5cf10eea4e7e9e6e393cb2cbeee', X'45e10b295faec429de6db0fdd3eba561d3dd043c9e34ed8fb83fbb813f72d25b', X'f5cd331641ea3221014fdf9c7818ee64d4813e5e606419550d14547c67a88bfd');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (54, '01a20809-d362-7ae0-8602-06808ae70c81', '01a20809-cb62-7388-81e0-9b5c61a13096', 29, 'message.posted', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431191394375, 1795431191396515, '01a20809-d362-7168-b969-0738a57a638d', X'01000000015f22fde2a024043b91ea76ca144436b1139b171d8c37c2b1c4343062062ab1aaa54f1121ac631c92f9424a004c8d82f94bd8320461325319e6399a5905aa72cb596d64ff694770b3be980103e3bd852909f3f5e853633d4d15a7a6d5a131f19aff0b9ba3925910e70ce47f37715f190ce0ee7450eb19b723870cce08c86ea3429b977db3beb304012b9470ade248483d95d330477f6be550de941229', X'b6a0f8c648f4c633b70c9bcf85d8e8501b54f3950fefa813100b3bcf0c4d17c7', X'74e0fbdf9ce41d505bf263e7aad8d12710d6c0b00aef35607dec7fc181827a0b');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (55, '01a20809-d362-772f-9d9f-325b7f2ba70c', '01a20809-cb62-7388-81e0-9b5c61a13096', 30, 'command.started', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'command', 1795431191394375, 1795431191396515, '01a20809-d362-7168-b969-0738a57a638d', X'0100000001e7928c78d7f33d4e24a149eb6b1239f5b18c6ca4ce3c6dfc867d3f4fe4fe9e459d6216677cf7cd18b6202ef9059a751dfb886feb4a4f575d78e390a9701ea6fd7667eff6e10e7a8521083b0cab977574b6578b78acfb88c474854ca9ab61cd07ae30212b6dfd7c5012233d42fe75d9a6340abac5b5f8d75efb125b72a0f735f89e7d6c940ce7188b4b0c779bfee071ce9748f2e2076c7d809d42165fdc7d1e068720c37842b8086de869978ba6a410a3a6939b8e64119f44a3840b2c0ffd1f85b7845f9257e03e52c085438a9b608a7ee8464af572bee729a330a1bd9e9a6cb047337019915a885f6358e835f6edf1c2687466b8b44987e9dcc92a887c2b053882bca3e78094fad96233969bd2c525238b1deba9065e5e7098466825', X'a6c0696d5cf048ace2d7172c14888e6e1e09ca8d75f04529c8a267658fda2142', X'87d048c93dcd7d31d6258755e9cdf90f18716a46b954abe13204b7be04384846');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (56, '01a20809-d362-7d22-b6cb-7bd6956d1566', '01a20809-cc0f-7d0f-a8e4-fea302d97650', 7, 'message.posted', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'command', 1795431191394375, 1795431191396515, '01a20809-d362-7168-b969-0738a57a638d', X'01000000014ead341d4e0a7c0b1615025014b2ff7a834a9053f28c9303a79e3f64129a6c49086607cc65d135d7a12a7af4de6e3da6f1142967cbb303f9ce08ba3a91a1fe2842ad6bc1748b5796bd889e95698abcb4ff88c74e47e72a79196f7524363b59c1ec507c072fecfabb23668e9e14d4ae1e2f43c5c92fa1075ca83be07d3ca7538dd5cf319f45a41518cf09223e890684cf20be460f614537bacf2f4b97', X'b4e2878f7fde00be085508d92c929aae027c2811b3b661cd4415fadb915eb245', X'70db2d13a44548ce174ef02a26551bdaaffc1077b43388f29de960b35002a084');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (57, '01a20809-d362-7fb4-9c78-6872c7ebf2eb', '01a20809-cc0f-7d0f-a8e4-fea302d97650', 8, 'decision.made', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'command', 1795431191394375, 1795431191396515, '01a20809-d362-7168-b969-0738a57a638d', X'01000000016d7ef283a1c18a95219996bd587676fa714eb302ea2277b6057500a1dc5ec029d20c0b58e23e6b20b811365ec15a832af260620ba600ae377ebf0e8da3489a60458135628e9eda4f2a1b1d2cdb7629d34b99bbaf3fbf3545f47189e98f9ad09afa5a604a26d999bbf8d33071262045872b134e09adc3192d301fa1158e9461778cc509a2992b0c79e8121ec11ec597d864d27d7496630e2838a584e4', X'e302cbe198960e432127b30821a544cb835d785d4dbe81ed52484aee02eade3c', X'611d2e413fd906ab715e1b0386b0da5fae582655f750371081c20a483c4bfc9f');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (58, '01a20809-d362-7e1c-8784-7370f9e611ba', '01a20809-cb62-7388-81e0-9b5c61a13096', 31, 'message.posted', 1, 'system', 'command', 1795431191394375, 1795431191396515, '01a20809-d362-7168-b969-0738a57a638d', X'01000000013118b3499ac0e301eeb2d1fdeee29804d00edb8b5ac00d57ab06c96995974ea9d55a1f5f63005e8b039afdcda77c1d38430e1676bd69f824cfa57399736e4eb46aa1a9e7e55ad31bd5bcdb337011d2c0a0b33d8cb2ba4c37a7b3ded3953a1f629174e0847a211d1f30aced3afc36f0457c0db054c1e7cab700845e59', X'ebd1dcdd7dbf62111033010a310636b0abe3127302afc9a27ca456220a89d888', X'f5363578cf68a77ec7d58e7eacc2ca57f695ae9dc326eea56e406a3a040b98d0');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (59, '01a20809-d362-7e1a-8d88-d425a3633e63', '01a20809-cb62-7388-81e0-9b5c61a13096', 32, 'command.finished', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'command', 1795431191394375, 1795431191396515, '01a20809-d362-7168-b969-0738a57a638d', X'01000000015078c5cd644e109f55d78086037eb7c814fb5c34c246f80a6fb00438c174033b030972d9d09dc4e42823d1e9c32dad81c8e5af2014c109c510827a167de4fa7783ea450af94debda5b3f86f5ab0981ae285b417da4a8f20e691c86762a157d42b47b24d65ee2bf15545c3f56581fd42a90177768bb402d198d051ad49d4e28914787ccc7813db26bb2117271a730efe398a083f44d38907da17614a5093ff78159b505f78185bbfc62d1cc7f80cd0bbd7b1e5f1e960605f3ab326834a2816e1d49d3234b9fd4194ff9dbc7f805ff3c52888012b562d0329a02510cbd231ffa12e0da4f8a6a511a2ae651e6ba05bd01671cae76cbdbee8468277199e9eeb7fa1fdf9e72ef2c5ada5a978a35e74aaafa21163d73189484eaea8d668811', X'd1d34fd0f2f439712001fdbcbbf6e8142e01af6eb52f52cbebc057b5a033c8c1', X'be2c7d1b968aab398001bc5dbc20bc4b18451a0c5015ffb5d67952ce08cadb20');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (6, '01a20809-bcd6-7358-a41e-27d776108c5c', '00000000-0000-7000-8000-000000000000', 6, 'person.created', 1, 'operator:0', 'cli', 1795431185622686, 1795431187426301, 'cli-a91c5403bd7a', X'01000000017c8e69597efe1d7d53ecf67893306fa3e13a836562907fac18258dc525a3752b6cf2967f0a4ddf316f0a854f387bfda5c7718fbc913c1867256f86c9090fb5c73b61746677d2f0ea60ed2f93aad5f5f312ceed8b6cd80f8bbf5990f20b0422a2bf997c9df81ee896b5611b9d806249dedd113754f8d2e599bf21d6a57333a3e91e311872fd284cabae477aa968a588cce39ba7931c4d435e422c55de5780f4a7973d2e12caca64e2ae819b156ee69d8b57b8b950bb5552d904f2ed4437583b98d004b1b529c3f7d2f50b9e5e1ae96c1e1d3e71b9e62ece471c5a94c1', X'4da7ca8e305ec1ff40224661fb93d98bf9cdab85c393381c9665031a798d6a29', X'49f10af021fbb983ece31a2249ae12e91ddd39ffa9ba335ca6daa571065f7b88');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (60, '01a20809-d36a-7bc4-89ae-bf7f03fd7808', '01a20809-cb62-7388-81e0-9b5c61a13096', 33, 'message.posted', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431191402738, 1795431191404075, '01a20809-d36a-7238-bd61-b4e54d7bed3c', X'0100000001862c0bea7277e404eb839644db030f58869bb385a23036ea03eb2b839c822fe07b2a4b4a7d6d20910ecb53735b26e2c3745714aaae8813140e3f1225bf18f8a904febd68ca2c13f61f76d6069807bb8e9e14e7f5270f600cb133cca787640d06ae07b7c9644e7d028198125fddedb5f560c705da67a850adecc3989e', X'1d0027e4984d7e2c608c3fb964894b043f7599f702ec36e23c69621e3b600a4a', X'200678937107d4a6fb41c932217a39e8010ea7ba005a4ae7fe661853765f4a39');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (61, '01a20809-d36a-7a3f-89a7-441f81c7b8c1', '01a20809-cb62-7388-81e0-9b5c61a13096', 34, 'command.started', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'command', 1795431191402738, 1795431191404075, '01a20809-d36a-7238-bd61-b4e54d7bed3c', X'01000000013f57ac8bf56f085fe98ce4762aac56f126ad5d1f02b6f3a93ae3f0ebdb2f1dafefa76f6f608178700498f4c636782ab5283d69f511762665cdebfa63bf610be543bf2e3088221f1a7c59d4e19db759a7393b625ee2f1037c090595336ad3b2619c31d19af1ac2f9673d3b49b1c26b31442b09bc698326f1e6bff975a396bdbe68e52e7aef20509e12b14baffc1d1b9add2a2b87541c5df4e53a4f08d014fc0ea4d3bbde0e674e3531f9e4abd658e37973b0fdb8f7884fd063ba756a0', X'b5c6ec93438292d853483af8c26844f9b54ffa5765715d72bd4f86d8fe96d6ba', X'cac0bfcef938b180271d4f2ab65ce54d47ae551265039296d704fb044f376d07');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (62, '01a20809-d36a-7bfc-83ca-a823a719bbb4', '01a20809-cc0f-7d0f-a8e4-fea302d97650', 9, 'role.assigned', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'command', 1795431191402738, 1795431191404075, '01a20809-d36a-7238-bd61-b4e54d7bed3c', X'01000000013f711163427c24bdc4605e93e91bce2788263ac35651a938b779cdfb6666f43e749a0263d939f2c1780aa3abb528b1ce8f931f3b5cac1c9e1ef67906d39a1a6051f4b9e20581958c752a2d9d69ec490071bdddd6e2f0bfaabc06c4f3fa2e22945b6c199798909488c85307f4b0227a581e800e1f2228a4507d1cacdae4c9d90e728af3e612e5f7a225bd345218cc8a5c927610a1164bd001f0a4d4130c43dd9e2430ef91d13f63c6fb47bb5d0cc6c5c4633bd70a226d9b9b17a06381048dbff29a85ac5e3019476fdc4b00674ab56fd5d50862af0f2ee41f9b4e2bae', X'83e86db624b840470d22b16b36d6035b2a1352092b932cda321c5f6a864f10c4', X'973a30fcd58297344c0bcace1117d803ab0920c3581721114b3819dfa30d0494');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (63, '01a20809-d36a-7076-8faf-c97c3a9a1aab', '01a20809-cb62-7388-81e0-9b5c61a13096', 35, 'message.posted', 1, 'system', 'command', 1795431191402738, 1795431191404075, '01a20809-d36a-7238-bd61-b4e54d7bed3c', X'0100000001e73b81fd93a4159338a8f05d93a598bb1a5288106c0b95c59ab61bc80ccfa64d19337aa77216cf916ab93cbf59a93a352749c9335655937e7614dbb97872860e98e553e8f5fb0e850537fad069227e7916b46da15084f671566437ece87ec59dab1e5f0b8f6d16ae61a17c0722f35189adc6da08fc137292190d9786fad199284d819b6d3f827aeb843444035525d16ebcff638a7c7a356d65a1dd1de5df9f7c493c9838e3ff3f393e20a16066cb1414be948aeb1fd43e279df38404eb0a935584405b7ee127930cdb0bdafa2dfb7b1d68a0cbe0c1aa6b63169f0dc850582611c573a2e1e1ceff24b1a53086630327bfbe251caf3a7754c209bb20cf', X'ae5c4b4a24e6127ecf0d03c138ed55ba3adce961f80a185ad38090e0118063b2', X'11aa183ffc10522115fa82c5df56d9312c57f79187281251adfc04428fa437ba');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (64, '01a20809-d36a-76cd-93de-534d092d351f', '01a20809-cb62-7388-81e0-9b5c61a13096', 36, 'command.finished', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'command', 1795431191402738, 1795431191404075, '01a20809-d36a-7238-bd61-b4e54d7bed3c', X'010000000127992683e085d1476295210a8dffea05479abf8e4e97bf00aab256637f6e828a74e962174ab89a68fe9bf63fcb209ff410a12765990d12afaaa85f3618a1c65f627c9ca781f9f829a44907b5811c461142a4d0cca8d82caa72249b9453012938ec7fc1dd867b359c8324dfaea168f7f02cd9de634609c8dccac612479f3a79b7d79dd052b21bb269eea7ff1560d8ea42c5f5e5f11d4e4f2cfceb83bc3755802f4c8863f65605dc1575b817506d0eebcf1ce62c603283a2410e0a6e12f48bd2f2a9f321f571d225fd89cd50890974e08b2fc348756d2baf05df9587d828171d9060a3a507c72c6b61cb7c19dedfac895b9d3a64f7190847410b6213ddf097dfc247c648d905abbef75d9354f89200e06b84e8c68c18fef27736717c31', X'2108ced80dcf7e8c9e0bfede61855ddba87db9158d0f87780138f3cfa42b763a', X'b927153f6b7cd0f3919287bc1ad4d3fad06f7e437a69d067ad28f2a7b238213b');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (65, '01a20809-d371-7543-8bb3-e07646cd242c', '01a20809-cb62-7388-81e0-9b5c61a13096', 37, 'message.posted', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431191409345, 1795431191410682, '01a20809-d371-72fd-91b3-c93896718532', X'01000000013233327dc7851014c911aaf7fb8ff02bf22195b7b0d422ad67f179e5a8992ee9fda8f4f9df06b1020b2fc96b4123c8e89b45b94d330a84a966d66d724cc14ac768cdc3b983ac8fd9cd57213e1cde9aa1ae21247984d9d1a375925d0a32499400519993bee491860f2d7686c8168ec6697371bc22ce3913dca7386e093287eb809ecb6558a894b42404f2434579b2c9a3ba2b9e9b0dfde7943bfce3d8', X'661eb73735709f77663c4f4e5764ced7c1cd561d7d2d17e923913e707890492e', X'71dd324071282c0fb3a1dcf25b2ebbd7d47103bcc19f189148bf6e848d8cedb1');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (66, '01a20809-d371-7abc-aae4-868ef3dcf86d', '01a20809-cb62-7388-81e0-9b5c61a13096', 38, 'command.started', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'command', 1795431191409345, 1795431191410682, '01a20809-d371-72fd-91b3-c93896718532', X'0100000001c11268a211880d33f61642e6939b7aa06e7317d0be7bea379dc51624ad2bdb11930ad5ca68a30087599cbd7d3b64beedda0d0953b3a8fc6401f9c63edae5bd75a1270c1d2d6a5abcdab53dc41d33cbfdf246e7b7d4e3599e00472f50e334a99c36d29764d187c80a7aff9fd9f56d72f6171d719034294b683d410e3b810699a9044f74922619526da72138a9495ab3d135b80e05bdc66c3257000a8642970af494afac29445f32b1abffcb86b9bd0175bca6fcd76620520d55dc84792f5e21ec9d672f72e3d7d03cd66d93e875ef16da93c7e98c5cb1528e3f96d00e5fdf9f41032f7e6b5ece41ca1abb06b05a6f3304add928c19742a03cd1aa9eec', X'1adf72c9d033cdd1317287e1271b27d63943fd02560fa55d2ee9e6bf9d91f2ad', X'479bf8152cd2b161621847368603d4fdd01726d035e5ff291e7661ad2cab7bde');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (67, '01a20809-d371-7b0d-aa76-1bbb078e8d85', '01a20809-cc0f-7d0f-a8e4-fea302d97650', 10, 'message.posted', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'command', 1795431191409345, 1795431191410682, '01a20809-d371-72fd-91b3-c93896718532', X'01000000014b09fc9635700edf0a8a1fd0029e8439700e53c75702462ec7b021ac60e4688cd9a99ce335509ef31d358e3f0f11027b6df548f584dee17def6a2200796131e60006678544220906904fc767a2cf7f65953d7a7fb97c1a70fc3571c3bc27e4c06beb2b013ecdc0b16be7eeb2668b056ad0303a345f1e68263ac4c12b', X'8fc72b5140726e38dd4afc1b29f23578a8f8c77844e3b7b453fe1e0c401a84de', X'cad44a6a725e65556af28218af983e2d27331a9430e35dbbae0b1d8832a21466');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (68, '01a20809-d371-7173-a345-9f7249b8e390', '01a20809-cc0f-7d0f-a8e4-fea302d97650', 11, 'update.sent', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'command', 1795431191409345, 1795431191410682, '01a20809-d371-72fd-91b3-c93896718532', X'0100000001fae7fe76002fc27db8ba608e3e21baa70de56ae796035a3f13d628616acb93d83f2aeb8550311b3b40b08b20f65e422a1cf74fe7c1e52cd57ae87b1ec4d84353ae635e11db12bb4f9568eb9fab474478654243337c3e128eeb156ae7995cb263e81d716ed47dbc7b78435a80c62c46177b633d5b76b6764ce0472662e7c010a75ebde65a2c5e498f13e096956a6da9e6ca61139c3809acabfd191b4cdc6bbe16ec6580154c595c476b37075bd29d5ee39a59d0e7aca7b20077ca335e5edbdcba0bcc94c92fb040316f70b890e1c78853cef582c485942dc6b5d4259a', X'1a7dfc7e0c75c85f6452c227141236af2785872fed5f14e21521a7e19b7066aa', X'841df312554c13a8bfd279fccd70d0777b18706b0dacfec65f20e8e362781102');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (69, '01a20809-d371-7f56-a3a1-2db941914eb7', '01a20809-cb62-7388-81e0-9b5c61a13096', 39, 'message.posted', 1, 'system', 'command', 1795431191409345, 1795431191410682, '01a20809-d371-72fd-91b3-c93896718532', X'010000000122db07c0723d848b38ec4bf77f657248e29ea638c8931f6f775de73da7681846573a1c2191e9776e57179e9feb756a6fa9edb2eaf31dea5c1f45be120b49fd2ae1d91acebf06c878cfd3c47e0eb7867c93e43a8e434641aa21abd2e43ac8f873260329dd9cd1ce722c07d996b4e4b9aae1f9bce833a7e767d12cf3ebaa91e65c16966046b83b504cdf352e8592b439850e9cbe3c1ed33415a3dbb734be556754e382727b9d5209cb6b2bfc2e3ce61c3a57a81127734882c78e5dc8bd', X'8e706c95b8a9f0077c6fca279eea1151f5d149e29aea61d08e1f51434817c193', X'5d76a316f6d8bbbb53a4dd760aa9e60a66fb8790b03abb0cbe4f4f7034a19ba7');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (7, '01a20809-c418-7c4d-93f0-153a65fdd307', '00000000-0000-7000-8000-000000000000', 7, 'token.created', 1, 'operator:0', 'cli', 1795431187480119, 1795431187480842, 'cli-5cd0039040ff', X'0100000001d6552c30b2df1040cc5395673654e0b8d033191f9a2cc91bd85f61ae96cd3437d454c1a5e6e26cd0c614bd720c72ba444b015559ea14a253ae5881dafece61652a62ecd88419c24dff03a757d3e1c2c66a2acf418cb76de5dc1d6006b4270a76e68719dcd1d1e75eaff3d0aa46a69a497a8c7a16b85e12e94a6f08c6f175f115330a8102d835e9daf06b0ce0b1d501d9747c02700ac4108efe826b50dcc37e9345485c8a29a1fba385c2833a4ebd536f68e23159c730c07faf1f9c11', X'1fb6c70fc92b3c87e21379a90aa7a32dc04cece53b2863216d8db24dee0abff2', X'e1028745a2a12d30115ff74ed6a389892f187c154793fa9f178503dc9a2e23b1');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (70, '01a20809-d371-72bc-ad17-4272abbe20f1', '01a20809-cb62-7388-81e0-9b5c61a13096', 40, 'command.finished', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'command', 1795431191409345, 1795431191410682, '01a20809-d371-72fd-91b3-c93896718532', X'0100000001d09820721c62b35d2386e3a68791b4c9aaecc4c77576f17aca6356dcefa4d0e8760fe60089de0a808039b73fc0c5b9987b0dec1ec171fb50afa9da09ebd1f150a7849ab00602523449f7973c0bbe50e6e93d54e25efb4aa18a2cb5dbf56f99fcbddcd74242f66dd9189cfcec06c0bbdf3f491d2d511a80196c4ba7a6d451d4907cb0a617956f1768c3d483c03f8b018ac4063aa56ab5ee2989b08477939774bdddf3b0774faf6a69ec2f8c4e24d5a8ee91461fdded5a602d7fa754c890945f7f65b2588960291b0ade5f58f80c01c0c74d296456a5dd94f32b1188619781d82798362b0a34b01bea70a3154f74c8006e9a491408a502f207349e9db2e771b501909781e1d33f7c1bb83749e4f2cda81ba133355bfa3273ed22a6c11d', X'708abf925143beb92796439e8526856556d62299a7b34715c91ac51a2d238b96', X'6b3679d31cd9790684dbfaa0201f5087d6738ea7aedfc23ec3ddf2a15c71d158');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (71, '01a20809-d379-7268-84f7-02b7b477c348', '01a20809-cc0f-7d0f-a8e4-fea302d97650', 12, 'incident.linked', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431191417262, 1795431191417783, '01a20809-d379-71b1-9dfe-87c81f3a8c84', X'0100000001dbf07fd389f00ae9c5b96a8eaa1b3441d14d06be158d37c0ceae1e4ef88da2b5da12bb06193994c04e779a0258508dc8ce63790f76ac406181d2dfe0d288062d9dde11c02dbd9af4481b8ea33da3cec989a85ad0ca6815c16164f5251c64bc6243464e7c4ba2962bf2f75df886d3851a0a826323cea6b4b828c002cca050fa55782d4c7a39353d21f65e4fd985ab0e4a2f8d168c586a0b1e3e2b83fb458a978054fa64070531f8f7d52f35c00ded5ea659a8ff62c1aab5b146350dc8', X'255ab4a27c85f903ef3af2076ddb8d756279d930a88bf9104313db13aa8d4989', X'cc7c73ef5ed30752e3479f5d41be0c7105ea951934f80d0ed6024aee162c1abd');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (72, '01a20809-d379-7c04-a5c4-7bb1c9db8dac', '01a20809-d350-7ef0-b6f1-77841d0549d3', 4, 'incident.linked', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431191417262, 1795431191417783, '01a20809-d379-71b1-9dfe-87c81f3a8c84', X'0100000001cae23adc114a5b7d95852c99c4641f06f6fc821d2c0c4c9f51fd191fd32b9e1a8b786291c519ae2bcfca69f7021f94844af1e7d6c820660a0ab7a4ed61aabcaded95221d844e07718332d38e1795a2baaa30748f64394c4279ffd9bf5ac41cb5ec167057fc86ecfb3fc4399ec1fd69812935b7cf16c99509a516bfb9a9c898184b9f95d4f8a838bdc02bbd2a1432f424c68977e8bfa164c8e71f02f80e97afd36917d0994e8c4b314b0f75a98cf14b9110c71512e7d70a694c19c7b5', X'd5595b8b1817a3f95fe28b3252d2e405f346cbca78243d6cffa91d5b0caa6b2b', X'bb80d95f13f1134386664a6712684e30f1c51f4ace45516a9c2b9fd1e752e08b');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (73, '01a20809-d37d-786b-adeb-ebe5276c7d16', '00000000-0000-7000-8000-000000000000', 15, 'runbook.secret_set', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431191421532, 1795431191422314, '01a20809-d37d-7eb7-8a36-6558a16deda1', X'01000000019e0b4bdd739c8a184f52e08217fde2987006ea6167ffc651363118f3e4a4eb55c85062bf132bbd152ff202490ad330f8c90e973abe2d45d2949f3456241f4e6a70e071a66bc64f9e0dadf5601c8c2d9f9fb12077417bc86198d52c49', X'd140485528a66cd7844a6feda1a78c23356f2becf3f358832ca790f3ab74ecc1', X'e8155cb913ebf6525ce0c3ee5a621fe893c4ee41b924f2f6d008c8a1ba29e42d');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (74, '01a20809-d381-733f-a10f-762515e53af8', '00000000-0000-7000-8000-000000000000', 16, 'runbook.saved', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431191425352, 1795431191431711, '01a20809-d381-75f5-a78f-a8af1dc604d1', X'010000000132ac42c077964852d760e268b98a884a159ada3e8d98d6ffee3b65dc0b2fd94ee2d5e93b2c072c5b0b95813968524f27185c2b85acc5ef46156a6662a230648a593ebb079822db61674c66cf8ad3722e75a6c31616f11c5286eb97945cc2aada53b1bb49da0412961f71f5482123c8b4e092d3bf88c0f9e40390acca7a937e8b07f2ccf038f307b816ac1d31ec785713125dc886813aa29d2fb9b75532d4da3bee81d613f4fa2c1ac8364c34c3a803e7c24f1e7c7d99e007430c82c81f1a71a888ad3d38991b5b449e9261eb7728ff4d1d83c6b6fe9fd3b2738d12a733e54c813bf694218f8300dcd349a1e172e4ba750963d2bef998d0b9e8de2593ae33eeeff5f2a606c47d336b4368ec9cfbc3980280a77d5431ea95345590a975ba02ec1f86334d76dbc52e23e1b18c917641f2d0e97f7f38e1742aaffd6ae31b', X'25212790c42a6bcdc43bc757b39250f5484ff5eafedc86a10ce34999c97a3f18', X'6d2bdc92b4b9d23bcbdb3273dafa0081f6f58c719f3ca46785f8db00a0440b5c');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (75, '01a20809-d38c-79aa-8a00-e7b5b394e2ff', '01a20809-cb62-7388-81e0-9b5c61a13096', 41, 'run.started', 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'rest', 1795431191436360, 1795431191436788, '01a20809-d38c-7001-bd30-f59c70c7d12c', X'010000000196883497b692bf63edffcac2de2f55f7ffefffe56b389702d7a40dc959b5971b99199cf3bbf443ce329b5dbe8e3e245b742de880c93611b05854745c660094c186c7656e9cd9061573999760782263ec8afb0c3e230e17095e29a8624436504e08e5edd2dcf8d04af278f076e46a7b7c44561b7a291fc217dc1f1947cc24a3ff8f62878a5e1561e0cbae75986d4c0ba7f52097be986124586de2d5586b7bc409064afc0f3952b2109e298a10c227fa8efd4bca7eebde8454fc929c8acb2a706ff1f7940616bba93c891b79ef24ff20d1681ef4d9ec47cd754b1c83b9a8ecc8927d0666515c94e5e2c3d71d7150a5918831583b33235d73dc8a63f7e8', X'b350a176ac47eae16fd0aa23e32c36df6d2dad2e6bc0f7533d67be950e1d9f70', X'a8e0059c6b47e373f88aa0922295285bd27118f2fbbb55949a7df1814b73f4b1');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (76, '01a20809-d393-7ee6-a910-3857037377d7', '01a20809-cb62-7388-81e0-9b5c61a13096', 42, 'message.posted', 1, 'system', 'timer', 1795431191443171, 1795431191444066, 'run-9628bcd5cbbf', X'0100000001a32e85606aa028739c8453f0093655e5443a7f0dda7091dd1377165d9b14e85e2405ff484aabf1bdaab22c39f7d28aef659b5eafd28fdfeba571168246fe7ca0feaac1857da4c8d501ea15f12824dfc7f4f46750bbe4215ed603f8e5091a1f0d33373934d544d1113fb133cadfa72e62b60cc8e594aec4cbe8852c4a', X'b89b8cf93ce0cc4a96c85a529fd90a5ab13941cc1fbf0257a45902440cf73d89', X'b75ddc4dcbe867ff80d00eebf6c00853c20e65c74d882f645fa255a8798e22aa');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (77, '01a20809-d393-78ac-96c1-12acb92745ea', '01a20809-cb62-7388-81e0-9b5c61a13096', 43, 'run.step_finished', 1, 'system', 'timer', 1795431191443171, 1795431191444066, 'run-9628bcd5cbbf', X'01000000018a403f24ab27adb69c146859aa01d62b6f07bc5c2185639336a250f4de55506c81b4d98bc35e21277a731cf03d7ec9187154692c58f5dd14503038cc788afaf08dd44965447072928b6aa56c07e66e8e24aa5690ba4bb76ff18b65460e8b8ee2b524884014545a551b3dbd0dfc9439332c15931d7e28bc1879314c688ac84fc4cfd0ec107fd857cb70dc765e03134c4823fe5cba9a54ddf58f42d2656ffefa83d53a319720c25cf789d45fd5a5b80f20efa5fb5572a41e55509111f4a89264bc928747a59bd5a6eafd95b4ef5a0049dd28d3987c36ed5b6272a2bf994beeea2fc7c538e6e11b874c616b7c97072643fd4211849b7be7fd7af7c62392', X'c42fbe257469387f8d910f328df9966610738f347ccc34184ab685a6bfda129a', X'9df4d4aaa210ec4789fe2201fb7fdb9e9bc4cba30e1fed4f69a61e6cb98e5546');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (8, '01a20809-c452-70eb-98c8-9ca12a79ce78', '00000000-0000-7000-8000-000000000000', 8, 'token.created', 1, 'operator:0', 'cli', 1795431187538775, 1795431187544102, 'cli-8e1c58af206c', X'010000000133bdeb61ebb9e2b39e5af956d84bfeaf8de05536749148fa30fb388518cd59aedac411ea7e7cebc6a4c1c330c46b9a1974244a687adc571d43b0342433fe668a3528f85a0ec14ecaa436edd1a556780f72d2830519bb70ed93fac585c4662132b7343b5afbe8ccb191095e1b60598cbaf242d698e8c193a9763d025e1685fb2fa69baac5c93bd0a2775130f5574a3175ef65ef58d04d63201d0a7973716134438cc2d8fe933ff572787b73c6628b7c81c1d22d20e46692cc08a35f41', X'182e5e94ab16c2ebb352f35c61c07f901b8920dc43013ddfb64f48f07aa47c2c', X'b566b7d46c1926decc2c998fe3ff941ac47ac9c2227bd935e9ff591e61b415c2');
INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at, request_id, body, body_commit, leaf_hash) VALUES (9, '01a20809-c49b-774a-b1fa-5782992215a8', '00000000-0000-7000-8000-000000000000', 9, 'token.created', 1, 'operator:0', 'cli', 1795431187611568, 1795431187612387, 'cli-4a09f9d9c2df', X'0100000001f17e8108a14862961a0a9dc7e09d3ffaefd1d4e1cd71883f3f06bd5be4b55896b3fcae3935ecfb717f2f4d193177ce2ecbbd977adceee9822dae9703ca176649b77e39d76bd8960c9249a4fe15a8ef2a27647f07543e481d4c2346f3b6ba65c27de2a77c7ea60803db306209112d2ee77f440150e9db7ae384e0dab51796e84bb45cf2c7034a27ad81e6f93544f74164b1a9ecc71679adc993e6ef0367be6ba547acbe167b442544233050b63734dad3df41284b156fd6687d0be6ff', X'34edae4bc2f8713f417d223509cb4f7433eb267f51f63b37a2363b954a4c4716', X'd1fbadf8c9ad5ab9fd4b008e363a1b1eb99af85920a6bf0c675f04c50866c7f1');
INSERT INTO followers (name, position, holder, term, expires_at) VALUES ('search', 35, '856cd2d93774a10a', 1, 0);
INSERT INTO grants (id, room_id, person_id, kind, opened_at, opened_seq, until, approved_by, closed_at, closed_how, reviewed_by, reviewed_at) VALUES ('01a20809-cc98-7424-aa11-b799b76ffa73', '01a20809-cb62-7388-81e0-9b5c61a13096', '01a20809-b00d-7ad7-9699-ffbef193c6fb', 'break_glass', 1795431189656123, 15, 1795434789656123, NULL, NULL, NULL, NULL, NULL);
INSERT INTO holds (id, room_id, incident_id, reason, placed_by, placed_at, release_reason, released_by, released_at) VALUES ('01a20809-cc6e-7648-a6c6-5d5d284a6bd2', '01a20809-cb62-7388-81e0-9b5c61a13096', NULL, X'0100000001c59d992717caf1648b621724013c7f0dcb3c3a273a1df61745457d815ad5cbd6b6c2eb3579d9e0f6580e9553cb67a4f7ce3a91d3ce8d65725fd26630', '01a20809-b00d-7ad7-9699-ffbef193c6fb', 1795431189614989, NULL, NULL, NULL);
INSERT INTO idempotency (hash, request_mac, status, subject, expires_at) VALUES (X'89a5336a0415feeab7fa9f51b848dcf3', X'6faa7f67b2e6501407b47139d056c33d', 201, '01a20809-cc0f-76d0-a253-f108a66a31cb', 1795517589519392);
INSERT INTO incident_links (incident_id, relation, other_id, room_id, seq) VALUES ('01a20809-cc0f-76d0-a253-f108a66a31cb', 'related', '01a20809-d350-7668-bfab-951f58988299', '01a20809-cc0f-7d0f-a8e4-fea302d97650', 12);
INSERT INTO incident_links (incident_id, relation, other_id, room_id, seq) VALUES ('01a20809-d350-7668-bfab-951f58988299', 'related', '01a20809-cc0f-76d0-a253-f108a66a31cb', '01a20809-d350-7ef0-b6f1-77841d0549d3', 4);
INSERT INTO incident_roles (incident_id, role, person_id, room_id, seq) VALUES ('01a20809-cc0f-76d0-a253-f108a66a31cb', 'incident_commander', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', '01a20809-cc0f-7d0f-a8e4-fea302d97650', 9);
INSERT INTO incidents (id, number, room_id, status, severity, realness, type, is_private, classification, reporter, assignee, details, created_at, updated_at, version, closure_reason) VALUES ('01a20809-cc0f-76d0-a253-f108a66a31cb', 1, '01a20809-cc0f-7d0f-a8e4-fea302d97650', 'identified', 'SEV2', 'real', 'outage', 0, 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', NULL, X'01000000015bd96771ce3eb1a9fc305832bf7edeba427205dad1d21ba68fb8abdb53d7434985f455424208e0f5fec2087940174f02594f1912149f589f14c0cc6ccd12c24b27a3fb15d3bf5c0d3ade6bc7ef34b0396508e12676bc39620a16c2e87e59513bdd4b39ce210287f6329a887b65551a68c4356899631464e4432252c16ee4ea9483b2f821cb823ad727662a8dbb4d71c54497a5947214536bcaecb041', 1795431189519392, 1795431189541655, 2, NULL);
INSERT INTO incidents (id, number, room_id, status, severity, realness, type, is_private, classification, reporter, assignee, details, created_at, updated_at, version, closure_reason) VALUES ('01a20809-d350-7668-bfab-951f58988299', 2, '01a20809-d350-7ef0-b6f1-77841d0549d3', 'investigating', 'SEV3', 'real', 'outage', 0, 1, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', NULL, X'01000000015045e6c4e5398e6f6cfca473aae1c23a7d5bd64233a73340f7966d89b95d78794f22f70c575fd299e88f02e905a81af77cfe0b043d758faffd23b8a9da405320f2ada0b5f8ad01ce53e9463d3e7d49aaa145a09d62fe630b8b379570750111731ae9f6441fdbfd767abf444798871de1346d86d944c10a2a689e772d035e11e6565576d714a7b3474b609dd5864c6984fcbe0a2e847d2bdb126a7e12', 1795431191376102, 1795431191376102, 1, NULL);
INSERT INTO installation (name, value) VALUES ('epoch', 'cb761b2d7f7937da7c6f6a4000f05983');
INSERT INTO installation (name, value) VALUES ('id', 'b65840c9b63a2fa0d6b2c2067714ab2c');
INSERT INTO master_keys (version, check_value, created_at) VALUES (1, X'83c9ee017e2ded8028dcf77184e955a9', 1795431178844897);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a20809-a9d5-7b7e-a6b4-82cb4e846805', '01a20809-cb62-7388-81e0-9b5c61a13096', 'commander', 1795431189346697);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a20809-a9d5-7b7e-a6b4-82cb4e846805', '01a20809-cc0f-7d0f-a8e4-fea302d97650', 'commander', 1795431189519392);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a20809-a9d5-7b7e-a6b4-82cb4e846805', '01a20809-cc89-78ad-a892-0c91ecc0b4af', 'commander', 1795431189641674);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a20809-a9d5-7b7e-a6b4-82cb4e846805', '01a20809-d350-7ef0-b6f1-77841d0549d3', 'commander', 1795431191376102);
INSERT INTO members (person_id, room_id, role, joined_at) VALUES ('01a20809-b65d-7174-9d21-644a01a957b1', '01a20809-cb62-7388-81e0-9b5c61a13096', 'responder', 1795431189353951);
INSERT INTO mentions (person_id, room_id, seq) VALUES ('01a20809-b65d-7174-9d21-644a01a957b1', '01a20809-cb62-7388-81e0-9b5c61a13096', 4);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 13, '01a20809-cc32-7660-a2b6-2df2c09a69ac', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'TEXT', 13, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795431189554126, 1795431189561946);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 16, '01a20809-cc98-70fc-a71b-0d914b49c572', 'system', 'SYSTEM', 16, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795431189656123, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 17, '01a20809-d342-7617-817a-2bad58af9e47', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'COMMAND', 17, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795431191362927, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 19, '01a20809-d342-76e8-9118-6ba32dc089fb', 'system', 'COMMAND_RESULT', 19, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795431191362927, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 21, '01a20809-d350-7436-b0c6-ef11ce25fe19', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'COMMAND', 21, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795431191376102, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 23, '01a20809-d350-7a79-a402-34ad0acf89db', 'system', 'COMMAND_RESULT', 23, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795431191376102, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 25, '01a20809-d35a-7c8d-97ce-c16b653fafb1', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'COMMAND', 25, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795431191386868, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 27, '01a20809-d35a-7870-8d47-0fea04a23cd3', 'system', 'COMMAND_RESULT', 27, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795431191386868, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 29, '01a20809-d362-7ae0-8602-06808ae70c81', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'COMMAND', 29, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795431191394375, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 31, '01a20809-d362-7e1c-8784-7370f9e611ba', 'system', 'COMMAND_RESULT', 31, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795431191394375, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 33, '01a20809-d36a-7bc4-89ae-bf7f03fd7808', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'COMMAND', 33, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795431191402738, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 35, '01a20809-d36a-7076-8faf-c97c3a9a1aab', 'system', 'COMMAND_RESULT', 35, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795431191402738, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 37, '01a20809-d371-7543-8bb3-e07646cd242c', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'COMMAND', 37, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795431191409345, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 39, '01a20809-d371-7f56-a3a1-2db941914eb7', 'system', 'COMMAND_RESULT', 39, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795431191409345, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 4, '01a20809-cb75-7d3b-b48e-f63d7254638b', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'TEXT', 4, NULL, NULL, 1, 1795431189377798, NULL, NULL, 0, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 1795431189485834, 12, 1, X'5c80e4aa78d0a94bfe95fa5e60c41df2', X'1713084e23b51ce33602eed78c0a09a4', 1795431189365086, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 42, '01a20809-d393-7ee6-a910-3857037377d7', 'system', 'SYSTEM', 42, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795431191443171, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 5, '01a20809-cb81-7335-8dd2-f0420eb0975d', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'TEXT', 5, '01a20809-cb75-7d3b-b48e-f63d7254638b', '01a20809-cb75-7d3b-b48e-f63d7254638b', 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795431189377798, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 6, '01a20809-cb89-7974-8287-8792e1a7fb3b', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'TEXT', 7, NULL, NULL, 0, NULL, 1795431189393655, NULL, 1, NULL, NULL, NULL, 0, NULL, NULL, 1795431189385701, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 8, '01a20809-cba5-79bb-bfb8-6207e2374580', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'TEXT', 8, NULL, NULL, 0, NULL, NULL, 1795431189424419, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795431189413524, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20809-cc0f-7d0f-a8e4-fea302d97650', 10, '01a20809-d371-7b0d-aa76-1bbb078e8d85', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'UPDATE', 10, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795431191409345, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20809-cc0f-7d0f-a8e4-fea302d97650', 5, '01a20809-d35a-75ef-9f47-93c72731a609', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'TASK', 5, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795431191386868, NULL);
INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count, last_reply_at, edited_at, deleted_at, revisions, pinned_by, pinned_at, pin_seq, ack_required, client_key, content_mac, created_at, redacted_at) VALUES ('01a20809-cc0f-7d0f-a8e4-fea302d97650', 7, '01a20809-d362-7d22-b6cb-7bd6956d1566', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'DECISION', 7, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, 1795431191394375, NULL);
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
INSERT INTO parked_events (follower, position, room_id, fault, parked_at) VALUES ('search', 1, '00000000-0000-7000-8000-000000000000', 'it could not be read', 1795334534370525);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a20809-a273-797d-a7b8-c9773b64118e', X'4969d9a9940dc7636c9777c484ca56dc', X'd921518f0ec3a3067002c7ebcd4359b28600450af10f0c391e723b0ca7570bfb', 32768, 1795431178867520);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a20809-a9d5-7b7e-a6b4-82cb4e846805', X'85a1e650e1ad696e0db4b605e425a9f2', X'386930ba6c01c4fee0e708cbce527e3ffcf15ef87e8015ef15c53bef6f06d438', 32768, 1795431180757953);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a20809-b00d-7ad7-9699-ffbef193c6fb', X'e7ae4289c31eabf050bae4ec9487def0', X'1743087b6451a1a6076c44d94e3d82aa26bd2dcf4160cfda961746bb3d72a0f6', 32768, 1795431182349192);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a20809-b65d-7174-9d21-644a01a957b1', X'ae6e7513768556bfa4408bc806406620', X'920dfe0d338a1f7d84f4b92e6fa944632a92b474d448ff87e7d5e678439c8e17', 32768, 1795431183965947);
INSERT INTO passwords (person_id, salt, hash, cost, changed_at) VALUES ('01a20809-bcd6-7730-9937-e6a7c60ecb24', X'c77e5db891e8548e2a56f99ab6296c75', X'0b0c1ba39be19a5b75abaa2ae5acf013b8c5b83380e3e544787413f1f91a59c3', 32768, 1795431185622686);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a20809-a273-797d-a7b8-c9773b64118e', 'admin', X'0100000001c96311c04d52592a6265d576e95445cfa48405d408311e902a736fa76e4fb5099333d488cac77e3268441b339701828092b22845bbe0109868e67f03', 'user', 'admin', 4, 1, 1795431178867520);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'olga', X'0100000001d6356961e28517de25a17d3cadd8587be372c025dc2291d19775f275560421f8072a81131c5a60062f2969ffdbc0bca221466f35cf2965173ee062ea', 'user', 'admin', 3, 1, 1795431180757953);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a20809-b00d-7ad7-9699-ffbef193c6fb', 'carla', X'01000000010c3fa7fb7ed744e7c30623fc19bdaaf11df548a9006fb614ba1fd1384e7883256ab7e06cdafb62e810660afab054691d57e174e668f5ae4f71ecef81', 'user', 'compliance', 3, 1, 1795431182349192);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a20809-b65d-7174-9d21-644a01a957b1', 'sam', X'0100000001baab11937f1d18add86918ba5fd7158601808b4144648ce9dd08891d237c5a573326ccaecbd9010148631661f5d7ec0706971eb42ff651cde643bd6d', 'user', 'member', 1, 1, 1795431183965947);
INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at) VALUES ('01a20809-bcd6-7730-9937-e6a7c60ecb24', 'nora', X'010000000100d984405bd3a881f218beec7eae9088b7f52302fd9df404d267d82d03cc66d1321dddbae7a656a12b800e0372d28fad310a32cd1f615f8223eb81ec', 'user', 'member', 1, 1, 1795431185622686);
INSERT INTO reactions (message_id, emoji, person_id, seq) VALUES ('01a20809-cb75-7d3b-b48e-f63d7254638b', '👍', '01a20809-b65d-7174-9d21-644a01a957b1', 10);
INSERT INTO read_markers (person_id, room_id, seq) VALUES ('01a20809-b65d-7174-9d21-644a01a957b1', '01a20809-cb62-7388-81e0-9b5c61a13096', 4);
INSERT INTO recovery_codes (hash, person_id) VALUES (X'1ae9bc14cb5537ebd981f6374f788c87', '01a20809-a9d5-7b7e-a6b4-82cb4e846805');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'1da31f809cb3b205d0aa49ea39a73767', '01a20809-a9d5-7b7e-a6b4-82cb4e846805');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'37468ea2f0d41ac56048caf6e3cc4e86', '01a20809-a9d5-7b7e-a6b4-82cb4e846805');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'40907ee108ba2a091996144a82472f51', '01a20809-a9d5-7b7e-a6b4-82cb4e846805');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'4e9528403366af2a265107e823de9a81', '01a20809-a9d5-7b7e-a6b4-82cb4e846805');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'5bcdef5e1c596717bdd5ad099b8ceb55', '01a20809-a9d5-7b7e-a6b4-82cb4e846805');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'81a1d1728a50af60acdc8c92e9c35eee', '01a20809-a9d5-7b7e-a6b4-82cb4e846805');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'dd59d56d54ba4b3e4398901ff8d6d1c3', '01a20809-a9d5-7b7e-a6b4-82cb4e846805');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'e48ead1eade307397058190867650dd7', '01a20809-a9d5-7b7e-a6b4-82cb4e846805');
INSERT INTO recovery_codes (hash, person_id) VALUES (X'fad9c4aa660fd1515132a906dd8459fc', '01a20809-a9d5-7b7e-a6b4-82cb4e846805');
INSERT INTO retention_policies (id, name, days, act, classification, incident_type, room_id, created_by, created_at, updated_at) VALUES ('01a20809-cc7a-7a43-8600-f458de805c71', X'0100000001b1d2a915d93429ff518f8b0795a180b92ff37edfaae88cb8f31d9b2001378798d2067e7a43aae9dedcd648f96a0c20d5532cc8960bc95070606512d8', 3650, 'shred', NULL, NULL, NULL, '01a20809-b00d-7ad7-9699-ffbef193c6fb', 1795431189626917, 1795431189626917);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('00000000-0000-7000-8000-000000000000', 1, 1, X'ecd7f0d18e9f9a1e4df66b779430e4eaf9c3d8ef994cc5dee066e522647ff76f62e7e4b4a8c9fc09', 1795431178845748, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 1, 1, X'fee1e4f4ac3a92ce8d2371c479d3c684108c217645215e89ed2d4b86409c0360e9a74e74e133d33f', 1795431189348121, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a20809-cc0f-7d0f-a8e4-fea302d97650', 1, 1, X'33f2d2ed7bbb3855013cf2f28d8d7a87bc6e04a9b8c8f702735544b7a74076f75254f01bb60e0de4', 1795431189524081, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a20809-cc89-78ad-a892-0c91ecc0b4af', 1, 1, X'9da8c206188788bbbcf0b0d23e467652f5065391f9eecadab5d1c4b6db0c092ed6389f9306b866d1', 1795431189642307, 0, NULL);
INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at) VALUES ('01a20809-d350-7ef0-b6f1-77841d0549d3', 1, 1, X'83791ecf4e8f9f0e823409afaaaa1bc3402a9b87d8236aa9c094b56d4fb6100c68513eb2bc7a84f0', 1795431191377150, 0, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('00000000-0000-7000-8000-000000000000', '-house-', NULL, X'0100000001fc8500dfb2836f296be36cfa4721fef6212a5d399362a485cdc73abb64fbfb436bc37f51d4f43c46668338338eee251793d013c412ed5d7610ece89c', X'0100000001fb150e9e896c29c3285bc443e83b202a96ded9db6b7cb3a1ac5e87557cede9f724334c0d6c82f1b99635b4cc24b499e39aee25e256cc4240bdf2425d', 1, 4, 0, 16, 0, 0, 1795431191431711, 1795431178845748, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 'bridge', NULL, X'010000000139425ac5f6d3066b81020f9185268ddabca982518eda620569ec8819d3eef12d94ab696cd33c8aa349a5977da2ff6f5a02829b972d7ba68b6bc77c3d', X'0100000001a580bf760f83d9797070d77f90f4e053e995b9d1e56d413897807b3f0eea5162d4c409109fd30f97786fdd720d9211cffab5aba296621704aae877ef', 0, 1, 0, 43, 2, 19, 1795431191444066, 1795431189346697, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a20809-cc0f-7d0f-a8e4-fea302d97650', 'inc-1', '01a20809-cc0f-76d0-a253-f108a66a31cb', X'0100000001b941eafad35e1d927b932e93f4506269e14c2b5a31dd82f9137591e7553930553e5a6c6c91ff9b29016ee68495f494fe51479cbb6c9c69829f1e46e5', X'01000000016c767c4375bf4ef6a3e440419e4f72f5df7086d366e3169153825612c784fd18da8034bb6761a74425e8f3894d0b9846db7d7b44f585ec3264cbee34', 0, 1, 0, 12, 1, 3, 1795431191417783, 1795431189519392, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a20809-cc89-78ad-a892-0c91ecc0b4af', 'old', NULL, X'01000000014dcd97495f110eddba327ae27ba030a9f7eef62fd2a8c316b30334c702ef5926493f2dce2cd779945e69d2d6ed5d4b770da78c17fb799a7c5bdedae7', X'010000000143bdddc41aa159de79081f24df688b0fd81a0f7603dfc1b68c0c45f889938a3ed0294858125b40534fa47416667ea62d8417f916ea42c55a2bf6ebf0', 0, 1, 0, 2, 1, 0, 1795431189642307, 1795431189641674, NULL, NULL);
INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head, members_count, messages_count, recorded_at, created_at, archived_at, shredded_at) VALUES ('01a20809-d350-7ef0-b6f1-77841d0549d3', 'inc-2', '01a20809-d350-7668-bfab-951f58988299', X'0100000001128fae5907cc265c37300d43e50afa9471339f6f1cc8794597c96bc89932bd13e341eef8786772025ef4ea4314bf9107d9b68e594c41d9f91fda4ea0', X'0100000001f8fd6c5d0d3a67fa80aeb32e3a3e1d62be5c890dd8c48d575773efc83f4d33cfd050eda409e42485e2b869ddec298cc67d833f205559e25baaf9320e', 0, 1, 0, 4, 1, 0, 1795431191417783, 1795431191376102, NULL, NULL);
INSERT INTO run_steps (run_id, step, action, state, started_seq, started_at, finished_seq, finished_at, decided_by, result_id) VALUES ('01a20809-d38c-79aa-8a00-e7b5b394e2ff', 0, 'message', 'succeeded', NULL, 1795431191443171, 43, 1795431191443171, NULL, '01a20809-d393-7ee6-a910-3857037377d7');
INSERT INTO runbook_secrets (name, value, set_by, set_at) VALUES ('lb', X'010000000176fefb99255acee79309f956cabe1c6721f53877906d5f6b868ac7f9f2a441ec40eafaa6cee2f571a8331a9a4de5b6e3df3abdc9addeb4b9bb9e5296', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 1795431191421532);
INSERT INTO runbooks (name, version, title, risk, digest, source, saved_by, saved_at) VALUES ('tidy', 1, X'01000000014658b528cc2aa2cbbfd643e34431c70503c7eaade598df62829b7ec27cee150e2286b86781fc68c0ea9db37a390a3fa4ebd7d3aa68f3365e0087148a', 'low', '2ee2e647d1a8c7825a953ff844bdb2fe9bf95283733a8fc9c3bb06af59c6e8b2', X'0100000001475936ea84b7e62a62d7307b30bcbf3d948178425ff8273ea859f2ebf96f1c27f06eb6c6175cba7c70978aa9e09d9e5d7253d91cf8013d2598cc5e418d1fd0355b488a66a09f37cfdfa4b24786175a613bc7d92b4679bce0eab52d48961380b376fb285962c34e61f558943e9b9fc4d017f40748e2b71e2fcb16f2df', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 1795431191425352);
INSERT INTO runs (id, number, room_id, message_id, actor, runbook, version, digest, risk, state, step, is_failing, wake_at, approved_by, started_seq, started_at, finished_seq, finished_at, epoch) VALUES ('01a20809-d38c-79aa-8a00-e7b5b394e2ff', 1, '01a20809-cb62-7388-81e0-9b5c61a13096', NULL, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 'tidy', 1, '2ee2e647d1a8c7825a953ff844bdb2fe9bf95283733a8fc9c3bb06af59c6e8b2', 'low', 'running', 1, 0, NULL, NULL, 41, 1795431191436360, NULL, NULL, 'cb761b2d7f7937da7c6f6a4000f05983');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 11, X'b6b90c77a7bf7938f3b76e29dea2bf281c21e1fea358a13e4621e545c7be17e47a7c33c7ce75f758');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 14, X'be1958c0ab5839cfe8da60a3a344a26b15c0f5d96e1daa3f1c21e1fea358a13e3e8f5b7f2b73f5624fb77a71f700a46a60b8b1ed169afad079f096193b83c47a');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 15, X'9d53d7650dbced9f1c21e1fea358a13e');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 16, X'c553973d6b5a4d651c21e1fea358a13e2a08a941a4fd775136de17d07acb6b805cbfa538402d1c54');
INSERT INTO search_entries (room, position, tokens) VALUES (1, 35, X'802f00f8289040768daa0ce6a90c888c999fbcd98d01cc119bc16b66f79cc000a2c8d037c349f51ee9a988250eb53df0ee226ccf47fbd8ddf5f41688b5107c3ffd06518bb79a31bc053c88e6cce7597d0e6f59047001ab00145a8b60e6b3d3261830d8b633f9d1b41a66a788bbc71a231b03af688f0aca611fd75f8b55ff8ef120726d90b2edbcce2861ad3264a836592a08a941a4fd77513c00a9d09a86ba374a5bbb87c9f68f154f11511f3efe131b5b5a3f64b87a3abd60905f158f24c6126b5928a79755531b6f5854462efbf3c6');
INSERT INTO search_entries (room, position, tokens) VALUES (2, 24, X'81a4dd513f2061d0a6ed404ce6857afebb4c8b68e077de1fc756324111faca92d712541f954ca9f008553cbc35da27ea24930010fdd06f3b6e7640611a7e8f02743a4b3a77240951');
INSERT INTO search_entries (room, position, tokens) VALUES (3, 31, X'c88cfda793f359e44c7d8d209c6baeaa');
INSERT INTO search_rooms (room_id, number, refilled_seq) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 1, 0);
INSERT INTO search_rooms (room_id, number, refilled_seq) VALUES ('01a20809-cc0f-7d0f-a8e4-fea302d97650', 2, 0);
INSERT INTO search_rooms (room_id, number, refilled_seq) VALUES ('01a20809-cc89-78ad-a892-0c91ecc0b4af', 3, 0);
INSERT INTO search_tokens (room, token, position) VALUES (1, -1287346905952823075, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -1609605699066315280, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -1667914456052227477, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, -214394271730880068, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -4227869335120884379, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, -4748666747553826353, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, -5280175380060210888, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, -6716889906304912098, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7110102557665727073, 15);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7223374237340483584, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -723928863690687425, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -7376970022049952751, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -8238758383502718836, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, -885117675647090904, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, -9210141647116943242, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1040147914539772672, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1466637876966183718, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1567522984529078847, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1743131332860039604, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1902392098318391843, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 1946592327565494881, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2027149791071871294, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2027149791071871294, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2027149791071871294, 15);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2027149791071871294, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2294407587216461553, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2338051624803351758, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 2909797266206766681, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 3028856848812701521, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, 3028856848812701521, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 377326993653848445, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 3953623707058662272, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4323642355686488631, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 4507922353769149794, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5053572344753035236, 11);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5358082373570694933, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5697424198243062555, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 5744194479628264554, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 6582643507179698877, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 6683242033054555220, 16);
INSERT INTO search_tokens (room, token, position) VALUES (1, 6958165970487920146, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 6969516055200463568, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 7735258535249138459, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8023255396573246406, 35);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8786687908116677754, 14);
INSERT INTO search_tokens (room, token, position) VALUES (1, 8825986302994675544, 11);
INSERT INTO search_tokens (room, token, position) VALUES (2, -2949202311348704784, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -4083020757108864366, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -4950428607828206049, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -6418403194903889154, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, -9104909205615124016, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, 2635450279919644475, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, 600452904378836970, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, 7959620177224437506, 24);
INSERT INTO search_tokens (room, token, position) VALUES (2, 8375089171527895377, 24);
INSERT INTO search_tokens (room, token, position) VALUES (3, -3995539873200907804, 31);
INSERT INTO search_tokens (room, token, position) VALUES (3, 5511716690174127786, 31);
INSERT INTO second_factors (person_id, secret, begun_at, confirmed_at, last_step) VALUES ('01a20809-a9d5-7b7e-a6b4-82cb4e846805', X'0100000001f9637c873afca149beb66f1c7a081c6fd9a9f25f771e26f8a3b4b9f64a96aad272243dff316c0fe46602903e6545132e226b617d9b3693b361f79e34bfdf93a65524e46e025978bd42b55aeeadb68042bbaff0f16df92724a64e82ae', 1795431191339925, 1795431191347404, 59847706);
INSERT INTO sessions (id, hash, person_id, created_at, used_at, expires_at) VALUES ('01a20809-cb5c-7f59-8f56-7be1d1fa9a56', X'8415f9408dc16908e7ac8b33f6bc05409127ea9a2124e2ab292c40fc77932f6e', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 1795431189340994, 1795431189340994, 1796035989340994);
INSERT INTO tasks (id, room_id, seq, kind, state, owner, due_at, added_by, added_at, ended_at) VALUES ('01a20809-d35a-75ef-9f47-93c72731a609', '01a20809-cc0f-7d0f-a8e4-fea302d97650', 5, 'task', 'open', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', NULL, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 1795431191386868, NULL);
INSERT INTO tickets (hash, purpose, person_id, credential, expires_at) VALUES (X'2c1d460bc61aa69696c37027bf9f7419858ad347b6d2279bfcb5a4b475fa49e1', 'mln_', '01a20809-bcd6-7730-9937-e6a7c60ecb24', '', 1795517587428065);
INSERT INTO tickets (hash, purpose, person_id, credential, expires_at) VALUES (X'34834f32da5de0bdd06157694b2e9a0f776b0c88f675417418444b321ea203e3', 'mln_', '01a20809-a273-797d-a7b8-c9773b64118e', '', 1795517580556160);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 12, '01a20809-cbed-74cc-9993-7763ad463491', 'message.pinned', '01a20809-cb75-7d3b-b48e-f63d7254638b', NULL, 1795431189365086, 1795431189365086, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 2, '01a20809-cb62-75d5-8864-16ee73589549', 'member.joined', NULL, NULL, 1795431189346697, 1795431189346697, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20809-cb62-7388-81e0-9b5c61a13096', 3, '01a20809-cb69-7d2f-8ed8-aea380394788', 'member.joined', NULL, NULL, 1795431189353951, 1795431189353951, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20809-cc0f-7d0f-a8e4-fea302d97650', 11, '01a20809-d371-7173-a345-9f7249b8e390', 'update.sent', '01a20809-d371-7b0d-aa76-1bbb078e8d85', '01a20809-d371-7abc-aae4-868ef3dcf86d', 1795431191409345, 1795431191409345, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20809-cc0f-7d0f-a8e4-fea302d97650', 12, '01a20809-d379-7268-84f7-02b7b477c348', 'incident.linked', NULL, NULL, 1795431191417262, 1795431191417262, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20809-cc0f-7d0f-a8e4-fea302d97650', 2, '01a20809-cc0f-7c4c-9d38-a6e7db534b97', 'incident.declared', NULL, NULL, 1795431189519392, 1795431189519392, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20809-cc0f-7d0f-a8e4-fea302d97650', 3, '01a20809-cc0f-7c4e-9392-3b89a464df53', 'member.joined', NULL, NULL, 1795431189519392, 1795431189519392, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20809-cc0f-7d0f-a8e4-fea302d97650', 4, '01a20809-cc25-7e95-973c-691fb15fb5ac', 'incident.status_changed', NULL, NULL, 1795431189541655, 1795431189541655, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20809-cc0f-7d0f-a8e4-fea302d97650', 6, '01a20809-d35a-7579-8b5a-900e77b80bfa', 'task.added', '01a20809-d35a-75ef-9f47-93c72731a609', '01a20809-d35a-7b5f-8c92-96a7175319ca', 1795431191386868, 1795431191386868, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20809-cc0f-7d0f-a8e4-fea302d97650', 8, '01a20809-d362-7fb4-9c78-6872c7ebf2eb', 'decision.made', '01a20809-d362-7d22-b6cb-7bd6956d1566', '01a20809-d362-772f-9d9f-325b7f2ba70c', 1795431191394375, 1795431191394375, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20809-cc0f-7d0f-a8e4-fea302d97650', 9, '01a20809-d36a-7bfc-83ca-a823a719bbb4', 'role.assigned', NULL, '01a20809-d36a-7a3f-89a7-441f81c7b8c1', 1795431191402738, 1795431191402738, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20809-cc89-78ad-a892-0c91ecc0b4af', 2, '01a20809-cc89-7659-ba70-7332cc36d472', 'member.joined', NULL, NULL, 1795431189641674, 1795431189641674, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20809-d350-7ef0-b6f1-77841d0549d3', 2, '01a20809-d350-709e-9ccf-7cf344670a03', 'incident.declared', NULL, '01a20809-d350-73b0-a2db-b199c5aefee5', 1795431191376102, 1795431191376102, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20809-d350-7ef0-b6f1-77841d0549d3', 3, '01a20809-d350-7b78-82e2-6116fdce2a3b', 'member.joined', NULL, '01a20809-d350-73b0-a2db-b199c5aefee5', 1795431191376102, 1795431191376102, 0, NULL);
INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden, changed_seq) VALUES ('01a20809-d350-7ef0-b6f1-77841d0549d3', 4, '01a20809-d379-7c04-a5c4-7bb1c9db8dac', 'incident.linked', NULL, NULL, 1795431191417262, 1795431191417262, 0, NULL);
INSERT INTO timers (kind, subject, due_at, holder, leased_until) VALUES ('retention', '01a20809-cc7a-7a43-8600-f458de805c71', 1795434789685335, NULL, NULL);
INSERT INTO timers (kind, subject, due_at, holder, leased_until) VALUES ('update', '01a20809-d371-7b0d-aa76-1bbb078e8d85', 1795432991409345, NULL, NULL);
INSERT INTO tokens (id, hash, person_id, created_at, expires_at, used_at, revoked_at) VALUES ('01a20809-c418-766f-8309-3209330f599e', X'cff03372adfe0018621a246403e98b6ac9f076de0f977c044eaf8138b15d0626', '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 1795431187480119, NULL, NULL, NULL);
INSERT INTO tokens (id, hash, person_id, created_at, expires_at, used_at, revoked_at) VALUES ('01a20809-c452-718b-8152-95892f706d0e', X'1b0b4c4146ce42af1c778cc87fc68fa37ddd0d1fa0a41b4c157c29b92b8c3206', '01a20809-b65d-7174-9d21-644a01a957b1', 1795431187538775, NULL, NULL, NULL);
INSERT INTO tokens (id, hash, person_id, created_at, expires_at, used_at, revoked_at) VALUES ('01a20809-c49b-7e62-8846-b42cdaec9600', X'873d176c22011aa1d8d420c1ac110423d296aced1f6165b1ed1c3cd18aa8417f', '01a20809-b00d-7ad7-9699-ffbef193c6fb', 1795431187611568, NULL, NULL, NULL);
INSERT INTO tree_edge (id, size, peaks) VALUES (1, 77, X'08c6587237a07df24408d983fe870256163f270e6fe7d4369eec67a3916350e77e4328ecc2879074ffd4e1fab7993d8e1f8ce6d0942b9a2b55f288a95ffc403a26c91e8584598cae45d483d0668a1d4cd057dddd4cbb508ddaee72a896e6f17c9df4d4aaa210ec4789fe2201fb7fdb9e9bc4cba30e1fed4f69a61e6cb98e5546');
INSERT INTO updates (id, room_id, seq, audience, next_due_at, overdue_at, sent_by, sent_at) VALUES ('01a20809-d371-7b0d-aa76-1bbb078e8d85', '01a20809-cc0f-7d0f-a8e4-fea302d97650', 10, 'stakeholders', 1795432991409345, NULL, '01a20809-a9d5-7b7e-a6b4-82cb4e846805', 1795431191409345);
INSERT INTO wrapped_secrets (name, master_version, wrapped, created_at) VALUES ('audit-signing', 1, X'3a75870c6ad1a01e9b1d317d3b85570ee3e8139ada2fe91aeb71b7019c7046468e84709151b476d7', 1795431178848997);
INSERT INTO wrapped_secrets (name, master_version, wrapped, created_at) VALUES ('webhook-signing', 1, X'f4363f5f96f624ded082591ad9eec1fcf30acea7d6860ce0514d5cdbd064b48dff2f20027987d3b8', 1795431178849602);
