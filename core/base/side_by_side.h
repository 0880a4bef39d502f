#pragma once

#include <system_error>
#include <thread>
#include <utility>

namespace encore {

/// Runs two pieces of work at once, `first` on a thread of its own, and returns when both are done; one after
/// the other where no thread is to be had. Neither may throw.
template <class First, class Second>
void sideBySide(First&& first, Second&& second)
{
    std::thread other;
    try {
        other = std::thread([&first] { first(); });
    } catch (const std::system_error&) {
        first();
    }
    std::forward<Second>(second)();
    if (other.joinable())
        other.join();
}

} // namespace encore
