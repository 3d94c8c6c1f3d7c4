using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Primitives;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Parking;
using Partnership.Portal.Security;

namespace Partnership.Portal.Forms.Parking;

/// <summary>
/// Keeps what was typed in a form that could not be taken, because the session had ended or the page had lain open too
/// long: sealed for the person who typed it, for an hour.
/// </summary>
internal sealed class ParkedForms(IDataProtectionProvider protection, PortalCalls grains)
{
    /// <summary>The query parameter that names a parked form.</summary>
    public const string Parameter = "parked";

    /// <summary>The most characters that are kept of a form.</summary>
    private const int Limit = 256 * 1024;

    private static readonly object Item = new();

    /// <summary>What was parked for the page that is being shown; null when nothing was.</summary>
    public static PostedForm? Of(HttpContext? context) => context?.Items[Item] as PostedForm;

    /// <summary>Parks the form of a request and says where it comes back; null when it is no form or too large.</summary>
    public async Task<string?> Park(HttpContext context, UserId person)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var fields = form.Where(field => !field.Key.StartsWith('_') && !SecretFields.Holds(field.Key)).ToDictionary(field => field.Key, field => field.Value.ToArray(), StringComparer.Ordinal);
        var text = JsonSerializer.Serialize(fields);
        if (text.Length > Limit)
            return null;
        var id = Guid.NewGuid();
        await Ask("parking a form", id, grain => grain.Park(new ParkForm(person, Protector(person).Protect(text)), context.RequestAborted));
        return $"{context.Request.Path}{QueryString.Create(Others(context).Append(new(Parameter, id.ToString())))}";
    }

    /// <summary>Brings back what this person parked; nothing happens when there is nothing of theirs under the id.</summary>
    public async Task BringBack(HttpContext context, UserId person)
    {
        if (!Guid.TryParse(context.Request.Query[Parameter], out var id))
            return;
        var parked = await Ask("bringing a parked form back", id, grain => grain.Read(person, context.RequestAborted));
        if (!parked.Succeeded)
            return;
        var fields = JsonSerializer.Deserialize<Dictionary<string, string?[]>>(Protector(person).Unprotect(parked.Value.Sealed))!;
        context.Items[Item] = PostedForm.Of(new FormCollection(
            fields.ToDictionary(field => field.Key, field => new StringValues(field.Value), StringComparer.Ordinal)));
    }

    private static IEnumerable<KeyValuePair<string, StringValues>> Others(HttpContext context) =>
        context.Request.Query.Where(parameter => !string.Equals(parameter.Key, Parameter, StringComparison.OrdinalIgnoreCase));

    private Task<Outcome<T>> Ask<T>(string purpose, Guid id, Func<IParkedFormGrain, Task<Outcome<T>>> call) => grains.Ask(purpose, id.ToString(), call);

    private IDataProtector Protector(UserId person) => protection.CreateProtector("parked form", person.ToString());
}
