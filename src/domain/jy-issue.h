/* jy-issue.h - a broken rule: which one, at which field, how bad, and what to say
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  JY_SEVERITY_ASK,    /* unusual: save only after the user confirms */
  JY_SEVERITY_REFUSE, /* impossible: never saved */
} JySeverity;

/**
 * JyIssue:
 * @rule: the id of the rule, which its test names
 * @field: the form field to mark
 * @severity: whether the user may override it
 * @message: an untranslated N_() string
 *
 * Static data; never freed.
 */
typedef struct
{
  const char *rule;
  const char *field;
  JySeverity severity;
  const char *message;
} JyIssue;

G_END_DECLS
