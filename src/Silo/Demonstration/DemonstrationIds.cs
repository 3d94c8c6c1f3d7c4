using System.Security.Cryptography;
using System.Text;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Demonstration;

/// <summary>Ids that follow from a name, so that seeding twice is the same as seeding once.</summary>
internal static class DemonstrationIds
{
    public static AgreementId Agreement { get; } = new(Of("agreement"));

    public static OrganisationId Organisation(string key) => new(Of($"organisation {key}"));

    public static UserId User(string name) => new(Of($"user {name}"));

    public static CommandId Command(string what) => new(Of($"command {what}"));

    private static Guid Of(string name) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"partnership demonstration {name}")).AsSpan(0, 16));
}
