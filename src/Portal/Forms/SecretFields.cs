namespace Partnership.Portal.Forms;

/// <summary>What a person typed is kept for them, except what proves who they are: that is typed again.</summary>
internal static class SecretFields
{
    private static readonly string[] Names = ["Password", "NewPassword", "CurrentPassword", "Code", "RecoveryCode", "Credential", "Secret"];

    public static bool Holds(string name) => Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
