using System.Security.Cryptography;
using System.Text;
using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Forms;

/// <summary>The further commands of a form that leads to several: each is the same however often the form is sent.</summary>
internal static class FurtherCommands
{
    /// <summary>The identity of this step of the form.</summary>
    public static CommandId Then(this CommandId form, string step) =>
        new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{step} of {form}")).AsSpan(0, 16)));
}
