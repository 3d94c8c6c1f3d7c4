namespace Partnership.Embedded.Tests;

/// <summary>The faulty classes are abstract so that a scan of this assembly leaves them out.</summary>
public sealed class RegistrationTests
{
    [Theory]
    [InlineData(typeof(ReturnsVoid), "IReturnsVoid.Now returns Void")]
    [InlineData(typeof(ReturnsValue), "IReturnsValue.Now returns Int32")]
    [InlineData(typeof(Streams), "IStreams.All returns IAsyncEnumerable`1")]
    [InlineData(typeof(HasProperty), "is a property")]
    [InlineData(typeof(HasGeneric), "is generic")]
    [InlineData(typeof(HasRef), "ref, in or out")]
    [InlineData(typeof(NoInterface), "without a grain interface")]
    public void A_grain_that_could_not_be_called_is_refused_by_name(Type grain, string message)
    {
        Should.Throw<InvalidOperationException>(() => new GrainClass(grain)).Message.ShouldContain(message);
    }

    [Fact]
    public async Task An_interface_without_a_class_or_with_several_is_refused_when_asked_for()
    {
        await using var host = new TestHost();
        Should.Throw<ArgumentException>(() => host.Grain<IReturnsVoid>()).Message.ShouldContain("No grain class");
        Should.Throw<ArgumentException>(() => host.Grain<ISharedGrain>()).Message.ShouldContain("SharedOne, SharedTwo");
        (await host.Grain<ISharedOne>().Name()).ShouldBe("SharedOne");
        (await host.Grain<ISharedTwo>().Name()).ShouldBe("SharedTwo");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task A_blank_key_is_refused(string key)
    {
        await using var host = new TestHost();
        Should.Throw<ArgumentException>(() => host.Grain<ICallGrain>(key));
    }

    [Fact]
    public void Options_without_sense_are_refused() =>
        Should.Throw<InvalidOperationException>(() => new TestHost(options => options.MaxActivations = 0));
}

public interface ISharedGrain : IGrainWithStringKey
{
    Task<string> Name();
}

public interface ISharedOne : ISharedGrain;

public interface ISharedTwo : ISharedGrain;

internal sealed class SharedOne : Grain, ISharedOne
{
    public Task<string> Name() => Task.FromResult(nameof(SharedOne));
}

internal sealed class SharedTwo : Grain, ISharedTwo
{
    public Task<string> Name() => Task.FromResult(nameof(SharedTwo));
}

public interface IReturnsVoid : IGrainWithStringKey
{
    void Now();
}

internal abstract class ReturnsVoid : Grain, IReturnsVoid
{
    public abstract void Now();
}

public interface IReturnsValue : IGrainWithStringKey
{
    int Now();
}

internal abstract class ReturnsValue : Grain, IReturnsValue
{
    public abstract int Now();
}

public interface IStreams : IGrainWithStringKey
{
    IAsyncEnumerable<int> All();
}

internal abstract class Streams : Grain, IStreams
{
    public abstract IAsyncEnumerable<int> All();
}

public interface IHasProperty : IGrainWithStringKey
{
    Task<int> Value { get; }
}

internal abstract class HasProperty : Grain, IHasProperty
{
    public abstract Task<int> Value { get; }
}

public interface IHasGeneric : IGrainWithStringKey
{
    Task<T> Any<T>();
}

internal abstract class HasGeneric : Grain, IHasGeneric
{
    public abstract Task<T> Any<T>();
}

public interface IHasRef : IGrainWithStringKey
{
    Task Fill(out int value);
}

internal abstract class HasRef : Grain, IHasRef
{
    public abstract Task Fill(out int value);
}

internal abstract class NoInterface : Grain;
