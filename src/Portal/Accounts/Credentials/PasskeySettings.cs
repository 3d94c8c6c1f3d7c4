using Microsoft.AspNetCore.Identity;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>What is asked of every passkey.</summary>
internal static class PasskeySettings
{
    public static void Set(IdentityPasskeyOptions options)
    {
        options.UserVerificationRequirement = "required";
        // So that nobody types an address: the passkey says whose it is.
        options.ResidentKeyRequirement = "required";
        options.AttestationConveyancePreference = "none";
        options.AuthenticatorTimeout = TimeSpan.FromMinutes(5);
        options.ValidateOrigin = IsOurs;
    }

    // Not by the Origin header, which is the framework's way: our pages send no referrer, and browsers that send none
    // call the origin of a form "null". What the browser signed says where the ceremony was.
    private static ValueTask<bool> IsOurs(PasskeyOriginValidationContext ceremony)
    {
        var request = ceremony.HttpContext.Request;
        var ours = new Uri($"{request.Scheme}://{request.Host}");
        return ValueTask.FromResult(!ceremony.CrossOrigin && Uri.TryCreate(ceremony.Origin, UriKind.Absolute, out var origin)
            && Uri.Compare(origin, ours, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0);
    }
}
