/* jy-option.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-option.h"

#include <string.h>

#include "jy-text.h"

struct _JyOption
{
  GObject parent_instance;

  gint64 id;
  char *code;
  char *text;
  char *detail;

  /* Made when somebody types. */
  char *key;
  char *code_key;
  JyPinyin *pinyin;
};

G_DEFINE_FINAL_TYPE (JyOption, jy_option, G_TYPE_OBJECT)

static void
jy_option_finalize (GObject *object)
{
  JyOption *self = JY_OPTION (object);

  g_clear_pointer (&self->code, g_free);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->detail, g_free);
  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->code_key, g_free);
  g_clear_pointer (&self->pinyin, jy_pinyin_free);

  G_OBJECT_CLASS (jy_option_parent_class)->finalize (object);
}

static void
jy_option_class_init (JyOptionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jy_option_finalize;
}

static void
jy_option_init (JyOption *self)
{
}

JyOption *
jy_option_new (gint64 id, const char *code, const char *text, const char *detail)
{
  JyOption *self = g_object_new (JY_TYPE_OPTION, NULL);

  self->id = id;
  self->code = g_strdup (code);
  self->text = g_strdup (text);
  self->detail = g_strdup (detail);

  return self;
}

gint64
jy_option_get_id (JyOption *self)
{
  g_return_val_if_fail (JY_IS_OPTION (self), 0);

  return self->id;
}

const char *
jy_option_get_code (JyOption *self)
{
  g_return_val_if_fail (JY_IS_OPTION (self), NULL);

  return self->code;
}

const char *
jy_option_get_text (JyOption *self)
{
  g_return_val_if_fail (JY_IS_OPTION (self), NULL);

  return self->text;
}

const char *
jy_option_get_detail (JyOption *self)
{
  g_return_val_if_fail (JY_IS_OPTION (self), NULL);

  return self->detail;
}

static void
make_keys (JyOption *self)
{
  if (self->key != NULL)
    return;

  self->key = jy_text_fold (self->text);
  self->code_key = jy_text_fold (self->code != NULL ? self->code : "");
  self->pinyin = jy_pinyin_new (self->text);
}

static gboolean
begins (const char *text, const char *typed)
{
  return text != NULL && g_str_has_prefix (text, typed);
}

static gboolean
contains (const char *text, const char *typed)
{
  return text != NULL && strstr (text, typed) != NULL;
}

guint
jy_option_rank (JyOption *self, const char *typed)
{
  const JyPinyin *pinyin;

  g_return_val_if_fail (JY_IS_OPTION (self), 0);

  make_keys (self);
  pinyin = self->pinyin;

  if (g_str_equal (self->key, typed) || g_str_equal (self->code_key, typed))
    return 7;
  if (*typed != '\0' && begins (self->code_key, typed))
    return 6;
  if (begins (self->key, typed))
    return 5;
  if (begins (pinyin->initials, typed) || begins (pinyin->other_initials, typed))
    return 4;
  if (begins (pinyin->full, typed) || begins (pinyin->other_full, typed))
    return 3;
  if (contains (self->key, typed))
    return 2;
  if (contains (pinyin->initials, typed) || contains (pinyin->full, typed))
    return 1;

  return 0;
}

typedef struct
{
  JyOption *choice;
  guint rank;
  guint position;
} Match;

static int
compare_matches (gconstpointer a, gconstpointer b)
{
  const Match *first = a;
  const Match *second = b;

  if (first->rank != second->rank)
    return first->rank > second->rank ? -1 : 1;

  return first->position < second->position ? -1 : 1;
}

GPtrArray *
jy_option_match (GListModel *choices, const char *typed, guint max)
{
  g_autofree char *key = jy_text_fold (typed);
  g_autoptr (GArray) matches = g_array_new (FALSE, FALSE, sizeof (Match));
  GPtrArray *best = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (choices); i++)
    {
      g_autoptr (JyOption) choice = g_list_model_get_item (choices, i);
      Match match = { choice, *key == '\0' ? 1 : jy_option_rank (choice, key), i };

      if (match.rank > 0)
        g_array_append_val (matches, match); /* the model holds it */
    }

  g_array_sort (matches, compare_matches);
  for (guint i = 0; i < MIN (matches->len, max); i++)
    g_ptr_array_add (best, g_object_ref (g_array_index (matches, Match, i).choice));

  return best;
}
