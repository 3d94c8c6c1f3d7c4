using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Orleans;
using Orleans.Runtime;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Security;
using Partnership.TestCommon.Silo;
using Partnership.TestCommon.Time;

namespace Partnership.Silo.Tests.Kernel.Security;

public sealed class PermissionFilterTests(BareSilo fixture) : IClassFixture<BareSilo>
{
    private static readonly CallerSeal Callers = new(new byte[32]);
    private static readonly FakeTimeProvider Time = new(TestSilo.Start);
    private static readonly PermissionFilter Filter = new(Callers, Time, NullLogger<PermissionFilter>.Instance);

    public static TheoryData<string, string> GrainMethods()
    {
        var methods = new TheoryData<string, string>();
        foreach (var method in Methods())
            methods.Add(method.DeclaringType!.Name, method.Name);
        return methods;
    }

    [Theory]
    [MemberData(nameof(GrainMethods))]
    public async Task Each_role_may_call_what_the_table_gives_it(string grain, string name)
    {
        var method = Methods().Single(each => each.DeclaringType!.Name == grain && each.Name == name);
        var permission = method.GetCustomAttribute<RequiresAttribute>()!.Permission;
        foreach (var role in Enum.GetValues<Role>())
        {
            Callers.Attach(new Caller(new UserId(Guid.NewGuid()), new OrganisationId(Guid.NewGuid()), [role], "tests").Proved(TestSilo.Start));

            (await Passes(method)).ShouldBe(RolePermissionsTests.Expected[role].Contains(permission), $"{role} calling {grain}.{name}");
        }
    }

    [Theory]
    [MemberData(nameof(GrainMethods))]
    public async Task Nobody_may_call_anything(string grain, string name)
    {
        var method = Methods().Single(each => each.DeclaringType!.Name == grain && each.Name == name);

        RequestContext.Clear();
        (await Passes(method)).ShouldBeFalse("without a caller");

        Callers.Attach(new Caller(new UserId(Guid.NewGuid()), new OrganisationId(Guid.NewGuid()), [], "tests"));
        (await Passes(method)).ShouldBeFalse("without a role");

        new CallerSeal([.. Enumerable.Repeat((byte)1, 32)]).Attach(new Caller(default, default, [.. Enum.GetValues<Role>()], "tests"));
        (await Passes(method)).ShouldBeFalse("under a seal of another key");
    }

    [Fact]
    public void What_weighs_heavily_wants_a_recent_proof() =>
        Methods().Where(method => method.IsDefined(typeof(RequiresRecentAttribute))).Select(method => $"{method.DeclaringType!.Name}.{method.Name}")
            .Order(StringComparer.Ordinal).ShouldBe(
            [
                "IAuditGrain.Record", "ICaseGrain.AuditOverride", "ICaseGrain.DecideOverride", "ICaseGrain.EndOverride", "ICaseGrain.ErasePerson",
                "IErasureGrain.Erase", "IReferralGrain.Recall",
            ]);

    [Theory]
    [InlineData(0, true)]
    [InlineData(600, true)]
    [InlineData(601, false)]
    [InlineData(-601, false)]
    [InlineData(36_000, false)]
    [InlineData(null, false)]
    public async Task Recall_ProvedSecondsAgo_PassesForTenMinutes(int? seconds, bool passes)
    {
        var recall = typeof(IReferralGrain).GetMethod(nameof(IReferralGrain.Recall))!;
        var at = seconds is { } ago ? TestSilo.Start.AddSeconds(-ago) : (DateTimeOffset?)null;
        Callers.Attach(new Caller(new UserId(Guid.NewGuid()), new OrganisationId(Guid.NewGuid()), [Role.Supervisor], "tests", at));
        var call = new Call(recall);

        if (passes)
            await Filter.Invoke(call);
        else
            await Should.ThrowAsync<ProofNeededException>(() => Filter.Invoke(call));

        call.Invoked.ShouldBe(passes);
    }

    [Fact]
    public async Task Recall_ByWhomItIsNotFor_IsDeniedWithoutAskingForAProof()
    {
        Callers.Attach(new Caller(new UserId(Guid.NewGuid()), new OrganisationId(Guid.NewGuid()), [Role.Practitioner], "tests"));

        (await Passes(typeof(IReferralGrain).GetMethod(nameof(IReferralGrain.Recall))!)).ShouldBeFalse();
    }

    [Fact]
    public async Task View_WithoutARecentProof_Passes()
    {
        Callers.Attach(new Caller(new UserId(Guid.NewGuid()), new OrganisationId(Guid.NewGuid()), [Role.Practitioner], "tests"));

        (await Passes(typeof(IReferralGrain).GetMethod(nameof(IReferralGrain.View))!)).ShouldBeTrue();
    }

    [Fact]
    public async Task Invoke_MethodThatDeclaresNothing_IsNobodys()
    {
        Callers.Attach(new Caller(default, default, [.. Enum.GetValues<Role>()], "tests"));

        await Should.ThrowAsync<InvalidOperationException>(() => Filter.Invoke(new Call(typeof(IUndeclared).GetMethod(nameof(IUndeclared.Undeclared))!)));
    }

    [Fact]
    public async Task Invoke_AnonymousMethod_IsEverybodys()
    {
        RequestContext.Clear();

        (await Passes(typeof(IUndeclared).GetMethod(nameof(IUndeclared.Anonymous))!)).ShouldBeTrue();
    }

    [Fact]
    public async Task Silo_CalledWithoutCallerOrUnderAForgedSeal_Denies()
    {
        var grain = fixture.Silo.Services.GetRequiredService<IGrainFactory>().GetGrain<IDirectoryGrain>("all");
        RequestContext.Clear();
        await Should.ThrowAsync<CallDeniedException>(grain.Partners(default));

        new CallerSeal(new byte[32]).Attach(Caller.System("forged"));
        await Should.ThrowAsync<CallDeniedException>(grain.Partners(default));

        fixture.Silo.Services.GetRequiredService<CallerSeal>().Attach(Caller.System("tests"));
        (await grain.Partners(default)).Value.ShouldBeEmpty();
    }

    private static IEnumerable<MethodInfo> Methods() => typeof(IDirectoryGrain).Assembly.GetTypes()
        .Where(type => type.IsInterface && typeof(IGrainWithStringKey).IsAssignableFrom(type))
        .SelectMany(type => type.GetMethods())
        .Where(method => !method.IsDefined(typeof(AnonymousAttribute)));

    private static async Task<bool> Passes(MethodInfo method)
    {
        var call = new Call(method);
        try
        {
            await Filter.Invoke(call);
        }
        catch (CallDeniedException)
        {
            call.Invoked.ShouldBeFalse();
            return false;
        }

        return call.Invoked;
    }

    private interface IUndeclared : IGrainWithStringKey
    {
        Task Undeclared();

        [Anonymous]
        Task Anonymous();
    }

    private sealed class Call(MethodInfo method) : IIncomingGrainCallContext
    {
        public bool Invoked { get; private set; }

        public object Grain => this;

        public MethodInfo InterfaceMethod => method;

        public MethodInfo ImplementationMethod => method;

        public string InterfaceName => method.DeclaringType!.Name;

        public string MethodName => method.Name;

        public object? Result { get; set; }

        public Task Invoke()
        {
            Invoked = true;
            return Task.CompletedTask;
        }
    }
}
