using System.Globalization;

namespace Partnership.Silo.Kernel.Postgres;

/// <summary>Everything that can keep the database from starting, in words for the person who runs the product.</summary>
internal static class PostgresFault
{
    public static PostgresUnavailableException BinariesNotFound() => new("binaries-not-found",
        "No PostgreSQL was found on this machine. Run \"npm ci\" in src/Portal, install PostgreSQL 15 or later, " +
        "or set DATABASE to the connection string of a database elsewhere.");

    public static PostgresUnavailableException BinariesIncomplete(string folder) => new("binaries-incomplete",
        $"The folder \"{folder}\" does not hold a whole PostgreSQL: bin/postgres, bin/initdb and bin/pg_ctl are needed.");

    public static PostgresUnavailableException BinariesOutOfReach(string folder, string account) => new("binaries-out-of-reach",
        $"PostgreSQL in \"{folder}\" cannot be used by {account}, under which it must run. " +
        "Allow that user to read the folder.");

    public static PostgresUnavailableException BinariesDoNotRun(string folder, string reason) => new("binaries-do-not-run",
        $"PostgreSQL in \"{folder}\" does not run on this machine: {reason}");

    public static PostgresUnavailableException TooOld(string folder, int major) => new("version-too-old",
        string.Create(CultureInfo.InvariantCulture, $"PostgreSQL in \"{folder}\" is version {major}; version 15 or later is needed."));

    public static PostgresUnavailableException OtherVersion(string folder, string found, int major) => new("version-other",
        string.Create(CultureInfo.InvariantCulture,
            $"The database in \"{folder}\" was made by PostgreSQL {found}, but this is PostgreSQL {major}. ") +
        "It was left untouched. Run it with its own version, or move its data over with pg_dump.");

    public static PostgresUnavailableException NotACluster(string folder) => new("folder-not-empty",
        $"The folder \"{folder}\" is not empty and holds no database. It was left untouched; choose another data folder.");

    public static PostgresUnavailableException FolderNotWritable(string folder, Exception? inner = null) => new("folder-not-writable",
        $"The data folder \"{folder}\" cannot be written to. Allow the user that runs the product to write there, " +
        "or choose another folder with DATA.", inner);

    public static PostgresUnavailableException OtherOwner(string folder, string account) => new("folder-of-another-user",
        $"The database in \"{folder}\" belongs to another user than {account}, under which PostgreSQL would run. " +
        "Start the product as the user that started it first.");

    public static PostgresUnavailableException OutOfReach(string folder, string account) => new("folder-out-of-reach",
        $"The database in \"{folder}\" can no longer be reached by {account}, under which PostgreSQL runs. " +
        "Allow that user to enter the folders above it, as it was before.");

    public static PostgresUnavailableException PlaceMissing(string pointer, string place) => new("place-missing",
        $"According to \"{pointer}\" the database stands in \"{place}\", which does not exist. " +
        "Bring that folder back, or delete the pointer to begin with an empty database.");

    public const string InUseCode = "in-use";

    public static PostgresUnavailableException InUse(string folder, string owner) => new(InUseCode,
        $"The data folder \"{folder}\" is in use by another running process{owner}. " +
        "Stop that one first, or choose another folder with DATA.");

    public static PostgresUnavailableException PasswordMissing(string file) => new("password-missing",
        $"The database's password is missing from \"{file}\". Bring that file back from where the data folder came from.");

    public static PostgresUnavailableException PortTaken(int port) => new("port-taken",
        string.Create(CultureInfo.InvariantCulture, $"Port {port} is in use by another program. ") +
        "Choose another port for the database, or leave it out to have a free one chosen.");

    public static PostgresUnavailableException NoAccount(string reason) => new("no-account",
        "PostgreSQL does not run as root, and it could not be run as the user \"nobody\" " +
        $"by setpriv or runuser: {reason} Start the product as an ordinary user.");

    public static PostgresUnavailableException NotCreated(string folder, string reason) => new("not-created",
        $"The database could not be created in \"{folder}\": {reason}");

    public static PostgresUnavailableException NotStarted(string log, string reason) => new("not-started",
        $"PostgreSQL did not start: {reason} Its own log is \"{log}\" and the folder log beside the data.");

    public static PostgresUnavailableException NotAnswering(int pid, string folder) => new("not-answering",
        string.Create(CultureInfo.InvariantCulture, $"A PostgreSQL (process {pid}) already runs on \"{folder}\" ") +
        "but does not answer with the password kept there. Stop that process first.");

    public static PostgresUnavailableException NotStopped(int pid) => new("not-stopped",
        string.Create(CultureInfo.InvariantCulture, $"PostgreSQL (process {pid}) did not stop when asked to."));
}
