using System.Security.Cryptography;
using System.Text;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Organisations;

/// <summary>
/// The id of somebody who is added by form. It follows from the form's own identity, so that a form sent twice adds one
/// person; and it cannot be chosen, so that nobody passes for somebody else.
/// </summary>
internal static class NewMember
{
    public static UserId Id(CommandId command, OrganisationId organisation) =>
        new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"member {command} of {organisation}")).AsSpan(0, 16)));
}
