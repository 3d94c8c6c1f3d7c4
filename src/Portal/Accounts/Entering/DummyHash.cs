using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Entering;

/// <summary>What a password is checked against where there is none to check it against: it takes as long, and nothing fits.</summary>
internal sealed class DummyHash(IOptions<PasswordHasherOptions> options)
{
    /// <summary>An account that is nobody's.</summary>
    public Account Nobody { get; } = new() { Name = "", CreatedAt = default };

    public string Hash { get; } = new PasswordHasher<Account>(options).HashPassword(
        new Account { Name = "", CreatedAt = default }, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
}
