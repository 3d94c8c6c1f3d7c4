using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace Partnership.Contracts.Kernel;

/// <summary>
/// Seals a <see cref="Caller"/> for its way to the grains under a key that only portal and silo hold, so that
/// what travels beside a call can be believed. The form is base64(payload).base64(HMAC-SHA256).
/// </summary>
public sealed class CallerSeal(byte[] key)
{
    /// <summary>The name under which the sealed caller travels in the request context.</summary>
    public const string ContextKey = "partnership.caller";

    // One call asks many times who calls: of the very same text, not of an equal one, it is known.
    private readonly ConditionalWeakTable<string, Caller> _opened = [];

    /// <summary>Sets the caller for the grain calls made from here on.</summary>
    public void Attach(Caller caller) => RequestContext.Set(ContextKey, Seal(caller));

    /// <summary>The caller of the current call; null when there is none or its seal is broken.</summary>
    public Caller? Current()
    {
        if (RequestContext.Get(ContextKey) is not string text)
            return null;
        if (_opened.TryGetValue(text, out var known))
            return known;
        var caller = Open(text);
        if (caller is not null)
            _opened.AddOrUpdate(text, caller);
        return caller;
    }

    /// <summary>The sealed form.</summary>
    public string Seal(Caller caller)
    {
        var payload = JsonSerializer.SerializeToUtf8Bytes(caller);
        return $"{Convert.ToBase64String(payload)}.{Convert.ToBase64String(HMACSHA256.HashData(key, payload))}";
    }

    /// <summary>The caller within; null when the text was not sealed under this key.</summary>
    public Caller? Open(string text)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || !TryDecode(text[..dot], out var payload) || !TryDecode(text[(dot + 1)..], out var mac))
            return null;

        return CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(key, payload), mac)
            ? JsonSerializer.Deserialize<Caller>(payload)
            : null;
    }

    private static bool TryDecode(string text, out byte[] bytes)
    {
        bytes = new byte[text.Length];
        var decoded = Convert.TryFromBase64String(text, bytes, out var written);
        bytes = bytes[..written];
        return decoded;
    }
}
