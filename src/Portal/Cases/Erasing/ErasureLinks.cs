using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Cases.Erasing;

internal static class ErasureLinks
{
    public const string Find = "/erasure";

    public static string Choose(CaseReference reference) => $"/erasure/{reference}";

    public static string Check(CaseReference reference, PersonOfCase person, ErasureGround ground) =>
        $"/erasure/{reference}/check?person={person}&ground={ground}";

    public static string Done(CaseReference reference, PersonOfCase person) => $"/erasure/{reference}/done?person={person}";
}
