/* jy-network.h - who serves whom: the authority, the centre, its teams, their areas, as a drawing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * S128.  Laid out as numbers, then painted; texts are in lines.
 */
#pragma once

#include "jy-document.h"

G_BEGIN_DECLS

typedef struct _JyNetwork JyNetwork;

JyNetwork *jy_network_new (const char *authority, const char *centre) G_GNUC_WARN_UNUSED_RESULT;
JyNetwork *jy_network_ref (JyNetwork *self);
void jy_network_unref (JyNetwork *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyNetwork, jy_network_unref)

void jy_network_add_team (JyNetwork *self, const char *text);

/* Of the team added last. */
void jy_network_add_area (JyNetwork *self, const char *text);

/* @text: (transfer none): as long as the network lives
 * @parent: which box it hangs below; -1: none */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
  const char *text;
  int parent;
} JyNetworkBox;

/**
 * jy_network_lay_out:
 * @width: how much room there is, and @height
 * @size: (out): of the font that everything fits in
 *
 * Returns: (transfer full) (element-type JyNetworkBox): the boxes, each after the one it hangs
 * below
 */
GArray *jy_network_lay_out (const JyNetwork *self, double width, double height, double *size)
  G_GNUC_WARN_UNUSED_RESULT;

/* Adds the drawing to an A3 sheet: a #JyPaperPart. */
void jy_network_add_to (JyDocument *document, gconstpointer self);

G_END_DECLS
