using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Primitives;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Cases.Opening;

/// <summary>What was typed of a case that is not opened yet, as it is kept: sealed for the person who typed it.</summary>
internal static class StartedForm
{
    /// <summary>The most characters that are kept of one.</summary>
    public const int Limit = 256 * 1024;

    /// <summary>What is kept, with this step as it was typed now; of the other steps nothing changes.</summary>
    public static PostedForm With(PostedForm kept, PostedForm typed, OpeningStep step) => Of(
        kept.Names.Where(name => !step.Has(name)).Select(name => (name, kept.All(name)))
            .Concat(typed.Names.Where(step.Has).Select(name => (name, typed.All(name))))
            .ToDictionary(field => field.Item1, field => field.Item2.ToArray(), StringComparer.Ordinal));

    public static string Seal(IDataProtectionProvider protection, UserId person, PostedForm form) =>
        Protector(protection, person).Protect(JsonSerializer.Serialize(
            form.Names.ToDictionary(name => name, name => form.All(name).ToArray(), StringComparer.Ordinal)));

    /// <summary>What was sealed for this person; null where its key is gone.</summary>
    public static PostedForm? Open(IDataProtectionProvider protection, UserId person, string @sealed)
    {
        try
        {
            return Of(JsonSerializer.Deserialize<Dictionary<string, string[]>>(Protector(protection, person).Unprotect(@sealed))!);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static PostedForm Of(Dictionary<string, string[]> fields) => PostedForm.Of(new FormCollection(
        fields.ToDictionary(field => field.Key, field => new StringValues(field.Value), StringComparer.Ordinal)));

    private static IDataProtector Protector(IDataProtectionProvider protection, UserId person) =>
        protection.CreateProtector("started case", person.ToString());
}
