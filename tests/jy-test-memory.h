/* jy-test-memory.h - the most memory that a test needed at once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <sys/resource.h>

#include <glib.h>

#ifdef __SANITIZE_ADDRESS__

/* A process under the sanitizer is large by itself, and keeps what was freed: what counts is what
 * is allocated and not yet freed.  Declared here, as GCC does not ship the header. */
int __sanitizer_install_malloc_and_free_hooks (void (*malloc_hook) (const volatile void *, size_t),
                                               void (*free_hook) (const volatile void *));
size_t __sanitizer_get_allocated_size (const volatile void *memory);

static gssize jy_test_memory_now;
static gssize jy_test_memory_peak;

static void
jy_test_memory_malloc_cb (const volatile void *memory G_GNUC_UNUSED, size_t size)
{
  gssize now = g_atomic_pointer_add (&jy_test_memory_now, (gssize) size) + (gssize) size;

  if (now > jy_test_memory_peak)
    jy_test_memory_peak = now;
}

static void
jy_test_memory_free_cb (const volatile void *memory)
{
  if (memory != NULL)
    g_atomic_pointer_add (&jy_test_memory_now, -(gssize) __sanitizer_get_allocated_size (memory));
}

static inline void
jy_test_memory_watch (void)
{
  g_assert_cmpint (
    __sanitizer_install_malloc_and_free_hooks (jy_test_memory_malloc_cb, jy_test_memory_free_cb),
    !=, 0);
}

/* In bytes, since jy_test_memory_watch(). */
static inline gint64
jy_test_memory_get_peak (void)
{
  g_assert_cmpint (jy_test_memory_peak, >, 0);
  return jy_test_memory_peak;
}

#else

static inline void
jy_test_memory_watch (void)
{
}

/* In bytes, since the process began. */
static inline gint64
jy_test_memory_get_peak (void)
{
  struct rusage usage;

  g_assert_cmpint (getrusage (RUSAGE_SELF, &usage), ==, 0);
  return (gint64) usage.ru_maxrss * 1024;
}

#endif
