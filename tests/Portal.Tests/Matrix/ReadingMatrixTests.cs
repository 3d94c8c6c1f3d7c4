using System.Reflection;
using Npgsql;
using Orleans;
using Partnership.Contracts.Kernel;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Matrix;

/// <summary>
/// Every method that reads something is on record before it answers: when nothing can be recorded, nothing is returned.
/// </summary>
public sealed class ReadingMatrixTests(UnrecordedWorld world) : IClassFixture<UnrecordedWorld>
{
    private static readonly MethodInfo[] Reading =
    [
        .. typeof(Outcome<>).Assembly.GetTypes()
            .Where(type => type.IsInterface && type.IsAssignableTo(typeof(IGrainWithStringKey)))
            .SelectMany(type => type.GetMethods())
            .Where(method => !ReadingRows.Answers.Contains(method.ReturnType.GetGenericArguments()[0].GetGenericArguments()[0])),
    ];

    public static TheoryData<string> Names => [.. Reading.Select(Name)];

    [Fact]
    public void Every_exception_is_a_method_that_reads() =>
        ReadingRows.Unrecorded.Keys.Except(Reading.Select(Name), StringComparer.Ordinal).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Method_ThatCannotBeRecorded_ReturnsNothing(string name)
    {
        var method = Reading.Single(each => Name(each) == name);
        var call = world.Matrix.Call(Reader(method), method, GrainRows.Of(method.DeclaringType!.Name, method.Name).Key);

        if (ReadingRows.Unrecorded.ContainsKey(name))
            await call;
        else
            (await Should.ThrowAsync<PostgresException>(call)).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    /// <summary>Somebody for whom it is there; for what only its author has, that is Sam, and for what nobody has, the portal itself.</summary>
    private static Caller Reader(MethodInfo method)
    {
        var required = method.GetCustomAttribute<RequiresAttribute>()!.Permission;
        var row = GrainRows.Of(method.DeclaringType!.Name, method.Name);
        var sam = DemonstrationPeople.DerbyshireOfficer;
        return Standing.All.FirstOrDefault(standing => standing.Caller.May(required) && (row.There & standing.Whose) != Whose.Nobody)?.Caller
            ?? (sam.May(required) ? sam : sam with { Roles = [Role.System] });
    }

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}

/// <summary>The world of the matrix once nothing that is read can be recorded any more.</summary>
public sealed class UnrecordedWorld : IAsyncLifetime
{
    internal MatrixWorld Matrix { get; } = new();

    public async Task InitializeAsync()
    {
        await Matrix.InitializeAsync();
        await Matrix.StopRecording();
    }

    public Task DisposeAsync() => Matrix.DisposeAsync();
}
