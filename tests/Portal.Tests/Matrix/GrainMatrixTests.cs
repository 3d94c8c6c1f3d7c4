using System.Reflection;
using Orleans;
using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Tests.Matrix;

/// <summary>Every method of every grain, every role, at the own, a partner's and a stranger's organisation: denied, absent or there.</summary>
public sealed class GrainMatrixTests(MatrixWorld world) : IClassFixture<MatrixWorld>
{
    private static readonly MethodInfo[] Methods =
    [
        .. typeof(Outcome<>).Assembly.GetTypes()
            .Where(type => type.IsInterface && type.IsAssignableTo(typeof(IGrainWithStringKey)))
            .SelectMany(type => type.GetMethods()),
    ];

    public static TheoryData<string> Names => [.. Methods.Select(Name)];

    [Fact]
    public void Every_grain_has_its_row_and_every_row_its_grain_or_method()
    {
        var grains = Methods.Select(method => method.DeclaringType!.Name).ToHashSet(StringComparer.Ordinal);
        var known = grains.Concat(Methods.Select(Name)).ToHashSet(StringComparer.Ordinal);

        grains.Where(grain => !GrainRows.All.ContainsKey(grain)).ShouldBeEmpty();
        GrainRows.All.Keys.Where(row => !known.Contains(row)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Method_IsThereForThoseOfItsRowAndDeniedOrAbsentForAllOthers(string name)
    {
        var method = Methods.Single(each => Name(each) == name);
        var row = GrainRows.Of(method.DeclaringType!.Name, method.Name);
        foreach (var standing in Standing.All)
        {
            var before = await world.Written();
            var (answer, refusals) = await world.Call(standing.Caller, method, row.Key);
            if (!standing.Caller.May(method.GetCustomAttribute<RequiresAttribute>()!.Permission))
                answer.ShouldBe(Answered.Denied, standing.ToString());
            else if (row.There.HasFlag(standing.Whose) || (row.Overseen && standing.Role is Role.PartnershipAdministrator))
            {
                answer.ShouldNotBe(Answered.Denied, standing.ToString());
                refusals.ShouldNotContain(CommonRefusals.NotFound, Case.Sensitive, standing.ToString());
                continue;
            }
            else
                (answer, refusals).ShouldBe((Answered.Refused, (await world.Call(standing.Caller, method, row.NoSuch)).Refusals), standing.ToString());
            (await world.Written()).ShouldBe(before, standing.ToString());
        }
    }

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}

/// <summary>How a call ends.</summary>
internal enum Answered
{
    /// <summary>The caller's role does not carry the method's permission.</summary>
    Denied,
    Refused,
    There,
}
