/* jy-trail.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-trail.h"

#define MAX_VISITS 50

struct _JyTrail
{
  GQueue visits; /* of JyVisit; the tail is where the user is */
};

JyVisit *
jy_visit_new (const char *page, GVariant *what)
{
  JyVisit *self = g_new0 (JyVisit, 1);

  self->page = g_strdup (page);
  self->what = what != NULL ? g_variant_ref_sink (what) : NULL;

  return self;
}

void
jy_visit_free (JyVisit *self)
{
  g_free (self->page);
  g_clear_pointer (&self->what, g_variant_unref);
  g_free (self);
}

static gboolean
is_same (const JyVisit *a, const JyVisit *b)
{
  if (!g_str_equal (a->page, b->page) || (a->what == NULL) != (b->what == NULL))
    return FALSE;

  return a->what == NULL || g_variant_equal (a->what, b->what);
}

JyTrail *
jy_trail_new (void)
{
  JyTrail *self = g_new0 (JyTrail, 1);

  g_queue_init (&self->visits);

  return self;
}

void
jy_trail_free (JyTrail *self)
{
  g_queue_clear_full (&self->visits, (GDestroyNotify) jy_visit_free);
  g_free (self);
}

void
jy_trail_push (JyTrail *self, JyVisit *visit)
{
  JyVisit *here = g_queue_peek_tail (&self->visits);

  if (here != NULL && is_same (here, visit))
    {
      jy_visit_free (visit);
      return;
    }

  g_queue_push_tail (&self->visits, visit);
  if (g_queue_get_length (&self->visits) > MAX_VISITS)
    jy_visit_free (g_queue_pop_head (&self->visits));
}

JyVisit *
jy_trail_pop (JyTrail *self)
{
  if (!jy_trail_can_pop (self))
    return NULL;

  jy_visit_free (g_queue_pop_tail (&self->visits));

  return g_queue_pop_tail (&self->visits);
}

gboolean
jy_trail_can_pop (JyTrail *self)
{
  return g_queue_get_length (&self->visits) > 1;
}
