namespace Partnership.Silo.Kernel.Postgres;

/// <summary>The user under which PostgreSQL runs: our own, or, since it refuses to run as root, <c>nobody</c>.</summary>
internal sealed class PostgresAccount
{
    private const string Unprivileged = "nobody";

    private readonly string[] _switch;

    private PostgresAccount(params string[] @switch) => _switch = @switch;

    /// <summary>Whether we are root. On Windows pg_ctl itself lays down an administrator's rights.</summary>
    public static bool MustBeAnother => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    /// <summary>True when we are root and PostgreSQL runs as somebody else.</summary>
    public bool IsAnother => _switch.Length > 0;

    public string Name => IsAnother ? $"the user \"{Unprivileged}\"" : "the present user";

    public static async Task<PostgresAccount> ChooseAsync(CancellationToken cancellationToken)
    {
        if (!MustBeAnother)
            return new PostgresAccount();

        var user = await Command.RunAsync(["id", "-u", Unprivileged], cancellationToken: cancellationToken);
        var group = await Command.RunAsync(["id", "-g", Unprivileged], cancellationToken: cancellationToken);
        var setpriv = new PostgresAccount(
            "setpriv", $"--reuid={user.Output.Trim()}", $"--regid={group.Output.Trim()}", "--clear-groups", "--");
        if (user.Succeeded && (await setpriv.RunAsync(["true"], cancellationToken: cancellationToken)).Succeeded)
            return setpriv;

        var runuser = new PostgresAccount("runuser", "-u", Unprivileged, "--");
        var tried = await runuser.RunAsync(["true"], cancellationToken: cancellationToken);
        return tried.Succeeded ? runuser : throw PostgresFault.NoAccount(tried.Reason);
    }

    public Task<CommandResult> RunAsync(
        IReadOnlyList<string> command,
        IReadOnlyDictionary<string, string>? environment = null,
        string input = "",
        CancellationToken cancellationToken = default) =>
        Command.RunAsync([.. _switch, .. command], environment, input, cancellationToken);

    /// <summary>Whether <c>test</c> holds for this user.</summary>
    public async Task<bool> TestAsync(string condition, string path, CancellationToken cancellationToken) =>
        OperatingSystem.IsWindows()
        || (await RunAsync(["test", condition, path], cancellationToken: cancellationToken)).Succeeded;

    /// <summary>Makes a folder that this user alone may enter. Its parent is ours, so nobody can put a link in its way.</summary>
    public async Task MakeFolderAsync(string folder, CancellationToken cancellationToken)
    {
        Folders.Make(folder, Folders.OwnerOnly);
        if (IsAnother)
            await RequireAsync(Command.RunAsync(["chown", Unprivileged, folder], cancellationToken: cancellationToken), folder);
    }

    // As that user, never as root: inside a folder of nobody's, nobody could lay a link to a file of root's. Beside its
    // place and moved there when it is whole: on a full disk what was there stays.
    public async Task WriteAsync(string path, string text, CancellationToken cancellationToken)
    {
        if (IsAnother)
            await RequireAsync(RunAsync(["sh", "-c", "umask 077; cat > \"$1.new\" && mv -f \"$1.new\" \"$1\"", "sh", path], input: text, cancellationToken: cancellationToken), path);
        else
            await OwnerOnlyFile.WriteAsync(path, text, cancellationToken);
    }

    public async Task DeleteAsync(string path, CancellationToken cancellationToken)
    {
        if (IsAnother)
            await RequireAsync(RunAsync(["rm", "-rf", "--", path], cancellationToken: cancellationToken), path);
        else if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        else
            File.Delete(path);
    }

    private static async Task RequireAsync(Task<CommandResult> command, string path)
    {
        if (!(await command).Succeeded)
            throw PostgresFault.FolderNotWritable(path);
    }
}
