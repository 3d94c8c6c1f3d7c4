namespace Partnership.Portal.Accounts.Credentials;

/// <summary>Where passkeys.js asks what to ask of the browser.</summary>
internal static class PasskeyLinks
{
    /// <summary>To make one: for who is signed in, or is setting up how to.</summary>
    public const string Creation = "/passkeys/creation";

    /// <summary>To show one, whoever's it is.</summary>
    public const string Request = "/passkeys/request";

    /// <summary>To show one of one's own: for who is signed in, or has proved a password.</summary>
    public const string OwnRequest = "/passkeys/request/own";
}
