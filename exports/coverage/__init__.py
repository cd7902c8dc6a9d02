"""Where nobody has been, whom the tests do not reach, and what that proposes for the next quarter.

What is counted here about people is true and for the office's own screen. What leaves the office takes its numbers of
people from what was published: `ages.published_ages`.
"""
