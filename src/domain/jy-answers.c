/* jy-answers.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-answers.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-date.h"
#include "jy-error.h"

#define MAX_FIELD 60
#define MAX_DIGITS 18

typedef struct
{
  char *field;
  char *text; /* never "" */
} Answer;

struct _JyAnswers
{
  GArray *answers; /* of Answer, by field */
};

static void
answer_clear (gpointer data)
{
  Answer *answer = data;

  g_free (answer->field);
  g_free (answer->text);
}

JyAnswers *
jy_answers_new (void)
{
  JyAnswers *self = g_new0 (JyAnswers, 1);

  self->answers = g_array_new (FALSE, FALSE, sizeof (Answer));
  g_array_set_clear_func (self->answers, answer_clear);
  return self;
}

JyAnswers *
jy_answers_copy (const JyAnswers *self)
{
  JyAnswers *copy = jy_answers_new ();

  for (gsize i = 0; self != NULL && i < self->answers->len; i++)
    {
      const Answer *answer = &g_array_index (self->answers, Answer, i);
      Answer own = { g_strdup (answer->field), g_strdup (answer->text) };

      g_array_append_val (copy->answers, own);
    }

  return copy;
}

void
jy_answers_free (JyAnswers *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->answers);
  g_free (self);
}

gboolean
jy_answers_is_field (const char *text)
{
  gsize n;

  if (text == NULL || !g_ascii_islower (*text))
    return FALSE;

  n = strspn (text, "abcdefghijklmnopqrstuvwxyz0123456789_");
  return text[n] == '\0' && n <= MAX_FIELD;
}

/* Returns: whether @field has an answer; @position is where it is or would be */
static gboolean
find (const JyAnswers *self, const char *field, guint *position)
{
  guint from = 0;
  guint until = self->answers->len;

  while (from < until)
    {
      guint middle = from + (until - from) / 2;
      int order = strcmp (g_array_index (self->answers, Answer, middle).field, field);

      if (order == 0)
        {
          *position = middle;
          return TRUE;
        }
      if (order < 0)
        from = middle + 1;
      else
        until = middle;
    }

  *position = from;
  return FALSE;
}

const char *
jy_answers_get (const JyAnswers *self, const char *field)
{
  guint position;

  g_return_val_if_fail (self != NULL && field != NULL, "");

  return find (self, field, &position) ? g_array_index (self->answers, Answer, position).text : "";
}

gboolean
jy_answers_has (const JyAnswers *self, const char *field)
{
  return *jy_answers_get (self, field) != '\0';
}

void
jy_answers_set (JyAnswers *self, const char *field, const char *text)
{
  gboolean found;
  guint position;

  g_return_if_fail (self != NULL && jy_answers_is_field (field));
  g_return_if_fail (text == NULL || g_utf8_validate (text, -1, NULL));

  found = find (self, field, &position);
  if (text == NULL || *text == '\0')
    {
      if (found)
        g_array_remove_index (self->answers, position);
    }
  else if (found)
    {
      Answer *answer = &g_array_index (self->answers, Answer, position);
      char *old = answer->text;

      answer->text = g_strdup (text); /* @text may be the old one */
      g_free (old);
    }
  else
    {
      Answer answer = { g_strdup (field), g_strdup (text) };

      g_array_insert_val (self->answers, position, answer);
    }
}

gboolean
jy_answers_get_number (const JyAnswers *self, const char *field, double *value)
{
  const char *text = jy_answers_get (self, field);
  const char *digits = *text == '-' ? text + 1 : text;
  gsize n = strspn (digits, "0123456789.");

  if (!g_ascii_isdigit (*digits) || digits[n] != '\0' || digits[n - 1] == '.' || n > MAX_DIGITS ||
      strchr (digits, '.') != strrchr (digits, '.'))
    return FALSE;

  *value = g_ascii_strtod (text, NULL);
  return TRUE;
}

int
jy_answers_get_code (const JyAnswers *self, const char *field, int fallback)
{
  gint64 code;

  if (!g_ascii_string_to_signed (jy_answers_get (self, field), 10, G_MININT, G_MAXINT, &code, NULL))
    return fallback;

  return (int) code;
}

gboolean
jy_answers_has_code (const JyAnswers *self, const char *field, int code)
{
  const char *text = jy_answers_get (self, field);

  while (g_ascii_isdigit (*text))
    {
      char *end;

      if (g_ascii_strtoull (text, &end, 10) == (guint64) code && code >= 0)
        return *end == ',' || *end == '\0';
      text = *end == ',' ? end + 1 : end;
    }

  return FALSE;
}

gboolean
jy_answers_get_date (const JyAnswers *self, const char *field, GDate *date)
{
  return jy_date_from_text (jy_answers_get (self, field), date);
}

gsize
jy_answers_get_n (const JyAnswers *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->answers->len;
}

const char *
jy_answers_get_field (const JyAnswers *self, gsize position, const char **text)
{
  const Answer *answer;

  g_return_val_if_fail (self != NULL && position < self->answers->len, NULL);

  answer = &g_array_index (self->answers, Answer, position);
  if (text != NULL)
    *text = answer->text;
  return answer->field;
}

gboolean
jy_answers_equal (const JyAnswers *self, const JyAnswers *other)
{
  g_return_val_if_fail (self != NULL && other != NULL, FALSE);

  if (self->answers->len != other->answers->len)
    return FALSE;

  for (guint i = 0; i < self->answers->len; i++)
    {
      const Answer *a = &g_array_index (self->answers, Answer, i);
      const Answer *b = &g_array_index (other->answers, Answer, i);

      if (strcmp (a->field, b->field) != 0 || strcmp (a->text, b->text) != 0)
        return FALSE;
    }

  return TRUE;
}

char *
jy_answers_dup_text (const JyAnswers *self)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->answers->len; i++)
    {
      const Answer *answer = &g_array_index (self->answers, Answer, i);

      g_string_append (text, answer->field);
      g_string_append_c (text, '=');
      for (const char *c = answer->text; *c != '\0'; c++)
        if (*c == '\\')
          g_string_append (text, "\\\\");
        else if (*c == '\n')
          g_string_append (text, "\\n");
        else
          g_string_append_c (text, *c);
      g_string_append_c (text, '\n');
    }

  return g_string_free (text, FALSE);
}

const char *
jy_answers_find_in_text (const char *text, const char *field)
{
  gsize length = strlen (field);

  for (const char *line = text; line != NULL && *line != '\0';)
    {
      const char *end = strchr (line, '\n');

      if (strncmp (line, field, length) == 0 && line[length] == '=')
        return line + length + 1;
      line = end != NULL ? end + 1 : NULL;
    }

  return NULL;
}

/* Returns: (transfer full) (nullable): what was escaped as @text */
static char *
unescape (const char *text)
{
  GString *plain = g_string_new (NULL);

  for (const char *c = text; *c != '\0'; c++)
    if (*c != '\\')
      g_string_append_c (plain, *c);
    else if (c[1] == '\\' || c[1] == 'n')
      g_string_append_c (plain, *++c == 'n' ? '\n' : '\\');
    else
      {
        g_string_free (plain, TRUE);
        return NULL;
      }

  return g_string_free (plain, FALSE);
}

/* Appends the answer of @line, whose field must come after all that @self has. */
static gboolean
append_line (JyAnswers *self, char *line)
{
  guint n = self->answers->len;
  char *equals = strchr (line, '=');
  Answer answer = { NULL };

  if (equals == NULL || equals[1] == '\0')
    return FALSE;

  *equals = '\0';
  if (!jy_answers_is_field (line) ||
      (n > 0 && strcmp (g_array_index (self->answers, Answer, n - 1).field, line) >= 0))
    return FALSE;

  answer.text = unescape (equals + 1);
  if (answer.text == NULL)
    return FALSE;

  answer.field = g_strdup (line);
  g_array_append_val (self->answers, answer);
  return TRUE;
}

JyAnswers *
jy_answers_parse (const char *text, GError **error)
{
  g_autoptr (JyAnswers) self = jy_answers_new ();
  gsize length = text != NULL ? strlen (text) : 0;
  g_auto (GStrv) lines = NULL;
  guint n = 0;

  if (length == 0)
    return g_steal_pointer (&self);

  if (length <= JY_ANSWERS_MAX_TEXT && g_utf8_validate (text, (gssize) length, NULL) &&
      text[length - 1] == '\n')
    {
      lines = g_strsplit (text, "\n", -1);
      while (*lines[n] != '\0' && append_line (self, lines[n]))
        n++;
      if (*lines[n] == '\0' && lines[n + 1] == NULL)
        return g_steal_pointer (&self);
    }

  g_set_error (error, JY_ERROR, JY_ERROR_CORRUPT,
               _("The answers of a record cannot be read (line %u); restore a backup."), n + 1);
  return NULL;
}
