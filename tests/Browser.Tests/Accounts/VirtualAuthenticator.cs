namespace Partnership.Browser.Tests.Accounts;

/// <summary>The part of a device that keeps passkeys, played by the browser: for one tab.</summary>
internal sealed class VirtualAuthenticator
{
    private readonly ICDPSession _session;
    private readonly string _id;

    private VirtualAuthenticator(ICDPSession session, string id) => (_session, _id) = (session, id);

    /// <param name="page">The tab.</param>
    /// <param name="canVerify">Whether the device can make sure of its user at all, as by a fingerprint.</param>
    public static async Task<VirtualAuthenticator> Of(IPage page, bool canVerify = true)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        var added = await session.SendAsync("WebAuthn.addVirtualAuthenticator", new(StringComparer.Ordinal)
        {
            ["options"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = canVerify,
                ["isUserVerified"] = canVerify, ["automaticPresenceSimulation"] = true,
            },
        });
        return new VirtualAuthenticator(session, added!.Value.GetProperty("authenticatorId").GetString()!);
    }

    /// <summary>From now on the user shows the right finger, or does not.</summary>
    public Task Verify(bool verifies) => _session.SendAsync("WebAuthn.setUserVerified", new(StringComparer.Ordinal)
    {
        ["authenticatorId"] = _id, ["isUserVerified"] = verifies,
    });

    /// <summary>How many passkeys it keeps.</summary>
    public async Task<int> Count()
    {
        var kept = await _session.SendAsync("WebAuthn.getCredentials", new(StringComparer.Ordinal) { ["authenticatorId"] = _id });
        return kept!.Value.GetProperty("credentials").GetArrayLength();
    }
}
