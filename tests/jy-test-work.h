/* jy-test-work.h - intentions that must succeed, or be refused with a sentence
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-error.h"
#include "jy-test-dump.h"

static inline void
jy_test_run (JyTestStore *self, JyWorkFunc func, gpointer args)
{
  g_autoptr (GError) error = NULL;

  func (&self->work, args, &error);
  g_assert_no_error (error);
}

/* @func refuses @args with a sentence that contains @words, and changes nothing. */
static inline void
jy_test_refuse (JyTestStore *self, JyWorkFunc func, gpointer args, const char *words)
{
  g_autofree char *before = jy_test_dump (self->store);
  g_autoptr (GError) error = NULL;

  g_assert_null (func (&self->work, args, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
  if (strstr (error->message, words) == NULL)
    g_error ("“%s” is not in “%s”", words, error->message);
  jy_test_assert_dump (self->store, before);
}
