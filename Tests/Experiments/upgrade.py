"""Whether a database of every schema that was ever released opens in this release (Tests/Fixtures), also when the
upgrade is killed. Each is brought up to date in one go; then again, killed by SIGKILL behind each statement that
changes the database, and once more from there. The same is done to a first start, which has no database yet. Bar:
after each kill the schema is one that was released and no other, the next run goes on, every row is as it was by its
digest, SQLite and the record are whole; and a file of a later release is refused and left alone."""

import contextlib
import hashlib
import os
import pathlib
import signal
import sqlite3
import subprocess
import sys
import tempfile

from experiment import Experiment, looking
from faults import build

FIXTURES = pathlib.Path(__file__).resolve().parent.parent / "Fixtures"
sys.path.insert(0, str(FIXTURES))

from make_schema import KEY, SCHEMAS, rows, tables  # noqa: E402

# What opening a record may add to: the head over what it found, and the steps themselves.
GROWING = {"checkpoints", "migrations"}
NOTHING = "nothing"


class Installation:
    """A data directory made of a fixture, and the commands that are run on it."""

    def __init__(self, environment, data, fixture):
        self.binary, self.environment, self.data = os.environ["MUSTER_BIN"], environment, pathlib.Path(data)
        self.database = self.data / "muster.db"
        if fixture == NOTHING:
            return
        database = sqlite3.connect(self.database)
        database.executescript((SCHEMAS / f"{fixture}.sql").read_text(encoding="utf-8"))
        database.close()

    def run(self, *arguments, **more):
        """Status and words of a command."""
        command = [self.binary, *arguments, "--data", str(self.data)]
        environment = {**self.environment, **more}
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=environment)
        return done.returncode, done.stdout + done.stderr

    def schema(self):
        """The last step that was applied, and what the schema is."""
        if not self.database.exists():
            return None, ()
        with looking(self.data) as database:
            found = database.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
            made = tuple(sorted(" ".join(sql.split()) for (sql,) in found))
            if not any(sql.startswith("CREATE TABLE migrations") for sql in made):
                return None, made
            return database.execute("SELECT MAX(name) FROM migrations").fetchone()[0], made

    def columns(self):
        """Every table with its columns; empty before there is a database."""
        if not self.database.exists():
            return {}
        with looking(self.data) as database:
            return {table: rows(database, table)[0] for table in tables(database) if table not in GROWING}

    def digests(self, columns):
        """The digest of each table's rows, of these columns alone."""
        if not columns:
            return {}
        with looking(self.data) as database:
            return {
                table: hashlib.sha256(repr(rows(database, table, names)[1]).encode()).hexdigest()
                for table, names in columns.items()
            }

    def is_whole(self):
        with looking(self.data) as database:
            return database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


class Upgrades:
    """Everything that is tried, and what came of it."""

    def __init__(self, library):
        self.library = library
        self.environment = {"PATH": "/usr/bin:/bin", "CHAT_ENCRYPTION_KEY": KEY}
        self.released = {}  # Of a step: the schema that it leads to.
        self.kills, self.wrong = 0, []
        self.newest = fixtures()[-1]

    @contextlib.contextmanager
    def installation(self, fixture):
        """One that is removed again, whatever comes of it."""
        with tempfile.TemporaryDirectory(prefix="muster-upgrade-", ignore_cleanup_errors=True) as data:
            yield Installation(self.environment, data, fixture)

    def learn(self):
        """The released schemas, from the fixtures."""
        for fixture in fixtures():
            with self.installation(fixture) as one:
                step, made = one.schema()
                self.released[step] = made

    def expect(self, what, holds):
        if not holds:
            self.wrong.append(what)

    def whole(self, fixture):
        """An upgrade in one go, and what the record says then."""
        with self.installation(fixture) as one:
            columns = one.columns()
            before = one.digests(columns)
            status, said = one.run("migrate")
            self.expect(f"{fixture} opens: {said[-200:]}", status == 0)
            self.expect(f"{fixture} keeps its rows", one.digests(columns) == before)
            self.expect(f"{fixture} has the newest schema", one.schema() == (self.newest, self.released[self.newest]))
            self.expect(f"{fixture} is whole", one.is_whole())
            for arguments, fine in ((["rebuild", "--check"], (0,)), (["audit", "verify"], (0, 3))):
                status, said = one.run(*arguments)
                self.expect(f"{fixture}: {' '.join(arguments)}: {status} {said[-200:]}", status in fine)

    def killed(self, fixture, at):
        """An upgrade that is killed behind its K-th statement. False when there are not so many before it is done."""
        with self.installation(fixture) as one:
            columns = one.columns()
            before = one.digests(columns)
            status, said = one.run("migrate", LD_PRELOAD=str(self.library), FAULTS_KILL=str(at))
            step, made = one.schema()
            if status != -signal.SIGKILL:
                # Any other end than that of an upgrade that was done before its K-th statement is a failure.
                self.expect(f"{fixture}, to be killed behind statement {at}: {status} {said[-200:]}", status == 0)
                return False
            self.kills += 1
            what = f"{fixture}, killed behind statement {at}, at {step}"
            # Steps before the first release have no fixture: each has to lead to one schema, whatever the kill.
            is_bare = step is None and all("migrations" in sql for sql in made)
            if step is not None and step < fixtures()[0]:
                self.released.setdefault(step, made)
            is_released = is_bare or made == self.released.get(step)
            self.expect(f"{what}: the schema is one that was released", is_released)
            self.expect(f"{what}: every row is as it was", one.digests(columns) == before)
            is_done = step == self.newest
            status, said = one.run("migrate")
            self.expect(f"{what}: the next run goes on: {said[-200:]}", status == 0)
            self.expect(f"{what}: has the newest schema then", one.schema() == (self.newest, self.released[self.newest]))
            self.expect(f"{what}: every row is as it was then", one.digests(columns) == before)
            self.expect(f"{what}: is whole", one.is_whole())
            return not is_done

    def later(self):
        """What a release says of a file of a later one."""
        with self.installation(self.newest) as one:
            with contextlib.closing(sqlite3.connect(one.database)) as database:
                database.execute("INSERT INTO migrations VALUES ('9999_later')")
                database.execute("CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY) STRICT")
                database.commit()
            columns = one.columns()
            before = one.digests(columns)
            commands = [["migrate"], ["serve", "--port", "0"], ["user", "list"], ["audit", "verify"]]
            for arguments in [*commands, ["backup", str(one.data / "backup")]]:
                status, said = one.run(*arguments)
                refused = status == 2 and "later release (9999_later)" in said
                self.expect(f"{arguments[0]} refuses a later release: {status} {said[-200:]}", refused)
            self.expect("a file of a later release is left alone", one.schema()[0] == "9999_later")
            self.expect("a file of a later release keeps its rows", one.digests(columns) == before)


def fixtures():
    """The names of the released schemas, oldest first."""
    return sorted(path.stem for path in SCHEMAS.glob("*.sql"))


def main():
    experiment = Experiment("upgrade", __doc__, "A21")
    figure, bar = experiment.figure, experiment.bar
    with tempfile.TemporaryDirectory(prefix="muster-faults-") as place:
        upgrades = Upgrades(build(place))
        upgrades.learn()
        chosen = [NOTHING, *fixtures()]
        if experiment.is_small:
            upgrades.whole(fixtures()[0])
            for _ in range(3):
                upgrades.killed(experiment.random.choice(chosen[:-1]), experiment.random.randrange(1, 30))
        else:
            for fixture in chosen:
                upgrades.whole(fixture)
            for fixture in chosen[:-1]:
                at = 1
                while upgrades.killed(fixture, at):
                    at += 1
        upgrades.later()
    figure("released schemas", len(fixtures()))
    figure("upgrades killed", upgrades.kills)
    for what in upgrades.wrong[:20]:
        bar(what, False)
    bar("something was killed", upgrades.kills > 0)
    experiment.finish()


if __name__ == "__main__":
    main()
